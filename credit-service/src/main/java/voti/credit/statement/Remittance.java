package voti.credit.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import voti.credit.invoice.CreditorReference;

/** Which references a payer's text may hold: every run of up to seven of its words, joined. */
final class Remittance {

  private static final int LONGEST_RUN = 7;
  private static final int SHORTEST = 4;

  private Remittance() {}

  static Set<String> candidates(List<String> texts) {
    var found = new LinkedHashSet<String>();
    for (var text : texts) {
      var words = text.split("[\\s,;:]+");
      for (var from = 0; from < words.length; from++) {
        var run = new StringBuilder();
        for (var to = from; to < Math.min(words.length, from + LONGEST_RUN); to++) {
          run.append(CreditorReference.plain(words[to]));
          if (run.length() >= SHORTEST) {
            found.add(run.toString());
          }
        }
      }
    }
    return found;
  }
}
