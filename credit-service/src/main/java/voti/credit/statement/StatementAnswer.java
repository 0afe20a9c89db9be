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
   * @param amount {@code null} where a row could not be read
   * @param outcome {@code booked}, {@code proposed}, {@code unmatched}, {@code known}, {@code
   *     returned}, {@code return-unknown}, {@code detailed}, {@code details-kept}, {@code
   *     details-unknown}, {@code not-booked-yet}, {@code outgoing}, {@code bad-row}
   */
  record Line(
      String reference,
      @Nullable Money amount,
      @Nullable String invoice,
      @Nullable String account,
      String outcome,
      @Nullable String receipt,
      String sentence,
      @Nullable Long position) {

    /** An entry that wrote nothing. */
    static Line of(BankEntry entry, String outcome, @Nullable String receipt, String sentence) {
      return new Line(
          entry.reference(), entry.signed(), null, null, outcome, receipt, sentence, null);
    }
  }

  static StatementAnswer of(List<Line> lines) {
    Long last = null;
    for (var line : lines) {
      var position = line.position();
      if (position != null && (last == null || position > last)) {
        last = position;
      }
    }
    var waiting = count(lines, "unmatched") + count(lines, "proposed");
    var unclear = count(lines, "return-unknown") + count(lines, "bad-row");
    var sentence =
        last == null
            ? "Nothing changed: every entry was read before, or is not ours to book."
            : count(lines, "booked") + " booked, " + waiting + " to be matched by hand.";
    return new StatementAnswer(
        last == null ? "unchanged" : "booked",
        unclear == 0 ? sentence : sentence + " " + unclear + " could not be taken; see why.",
        last,
        lines);
  }

  private static long count(List<Line> lines, String outcome) {
    return lines.stream().filter(line -> line.outcome().equals(outcome)).count();
  }
}
