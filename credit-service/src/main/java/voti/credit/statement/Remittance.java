package voti.credit.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import voti.credit.invoice.CreditorReference;

/** Which references a payer's text may hold: every run of up to seven of its words, joined. */
final class Remittance {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;:]+");
  private static final int LONGEST_RUN = 7;
  private static final int SHORTEST = 4;

  private Remittance() {}

  static Set<String> candidates(List<String> texts) {
    var found = new LinkedHashSet<String>();
    for (var text : texts) {
      var words = BETWEEN_WORDS.splitAsStream(text).toList();
      for (var from = 0; from < words.size(); from++) {
        var run = new StringBuilder();
        for (var to = from; to < Math.min(words.size(), from + LONGEST_RUN); to++) {
          run.append(CreditorReference.plain(words.get(to)));
          if (run.length() >= SHORTEST) {
            found.add(run.toString());
          }
        }
      }
    }
    return found;
  }
}
