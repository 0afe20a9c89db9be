package voti.orders.quotationbook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.quotation.LostReason;
import voti.values.Money;
import voti.values.Quantity;

/**
 * How a quotation ended.
 *
 * @param on the day
 * @param by who took it down; {@code null}: time alone
 * @param words why, in free words; empty where nothing was said
 * @param lost why it was lost; {@code null} when it was not
 * @param order what followed; {@code null}: none
 * @param value of what was taken, without VAT; {@code null}: nothing was
 * @param whole whether all of it was taken
 * @param taken lines that were
 */
record Ending(
    LocalDate on,
    @Nullable String by,
    String words,
    @Nullable LostReason lost,
    @Nullable String order,
    @Nullable Money value,
    boolean whole,
    List<Taken> taken) {

  /** How much of a line. */
  record Taken(int line, Quantity quantity) {}

  static Ending without(
      LocalDate on, @Nullable String by, String words, @Nullable LostReason lost) {
    return new Ending(on, by, words, lost, null, null, false, List.of());
  }
}
