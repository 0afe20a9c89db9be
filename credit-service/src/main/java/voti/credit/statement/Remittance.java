package voti.credit.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import voti.credit.invoice.CreditorReference;

/** Which references a payer's text may hold: every run of up to seven of its words, joined. */
final class Remittance {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;:]+");
  private static final Pattern OUR_NUMBER = Pattern.compile("(19|20)\\d{2}\\d{6}([A-Z]\\d{1,3})?");
  private static final int LONGEST_RUN = 7;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 25;

  private Remittance() {}

  /** Runs that may be a reference: letters and digits in capitals, at least one digit. */
  static Set<String> candidates(List<String> texts) {
    var found = new LinkedHashSet<String>();
    for (var text : texts) {
      var words = BETWEEN_WORDS.splitAsStream(text).toList();
      for (var from = 0; from < words.size(); from++) {
        var run = new StringBuilder();
        for (var to = from; to < Math.min(words.size(), from + LONGEST_RUN); to++) {
          run.append(CreditorReference.plain(words.get(to)));
          if (run.length() > LONGEST) {
            break;
          }
          if (run.length() >= SHORTEST && run.chars().anyMatch(Character::isDigit)) {
            found.add(run.toString());
          }
        }
      }
    }
    return found;
  }

  /**
   * What may be kept of a payer's words: references that stand the test of ISO 11649, and what has
   * the form of our numbers. Anything else may be a person's name or code.
   */
  static List<String> kept(List<String> structured, List<String> texts) {
    return candidates(java.util.stream.Stream.concat(structured.stream(), texts.stream()).toList())
        .stream()
        .filter(run -> CreditorReference.isValid(run) || OUR_NUMBER.matcher(run).matches())
        .toList();
  }

  /** Structured references as they are compared. */
  static Set<String> plain(List<String> structured) {
    return structured.stream()
        .map(CreditorReference::plain)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
