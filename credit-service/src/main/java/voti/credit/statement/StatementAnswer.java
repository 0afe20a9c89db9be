package voti.credit.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * What became of a statement.
 *
 * @param outcome {@code booked} when at least one entry was new to us, else {@code unchanged}
 * @param position of the last thing it wrote; {@code null} when it wrote nothing
 */
record StatementAnswer(
    String outcome, String sentence, @Nullable Long position, List<Line> entries) {

  /**
   * What became of an entry.
   *
   * @param outcome {@code booked}, {@code known}, {@code unmatched}, {@code not-booked-yet}, {@code
   *     outgoing}
   */
  record Line(
      String reference,
      Money amount,
      @Nullable String invoice,
      @Nullable String account,
      String outcome,
      @Nullable String receipt,
      String sentence,
      @Nullable Long position) {}

  static StatementAnswer of(List<Line> lines) {
    var written =
        lines.stream()
            .filter(line -> line.position() != null)
            .mapToLong(line -> line.position() == null ? 0 : line.position())
            .max();
    var booked = lines.stream().filter(line -> line.outcome().equals("booked")).count();
    var unmatched = lines.stream().filter(line -> line.outcome().equals("unmatched")).count();
    var sentence =
        written.isEmpty()
            ? "Nothing changed: every entry was read before, or is not ours to book."
            : booked + " booked, " + unmatched + " to be matched by hand.";
    return new StatementAnswer(
        written.isPresent() ? "booked" : "unchanged",
        sentence,
        written.isPresent() ? written.getAsLong() : null,
        lines);
  }
}
