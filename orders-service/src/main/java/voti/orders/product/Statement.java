package voti.orders.product;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.Period;

/**
 * All that one request or one line of a file says of a product; {@code null} says nothing.
 *
 * @param unit a code of UN/ECE Recommendation 20; it never changes
 * @param details name, VAT, GTIN, family, packs and the like
 * @param cost of one unit
 * @param costFrom the first day of that cost; a new product has it from the beginning
 * @param successor the id of the product that takes its place
 * @param active when it can be ordered
 */
public record Statement(
    @Nullable String unit,
    Details details,
    @Nullable Money cost,
    @Nullable LocalDate costFrom,
    @Nullable String successor,
    @Nullable Period active) {

  /** What a product is. */
  static Statement of(Details details) {
    return new Statement(null, details, null, null, null, null);
  }

  /** What it costs from a day on. */
  static Statement of(Money cost, LocalDate from) {
    return new Statement(null, Details.NONE, cost, from, null, null);
  }

  /** What takes its place. */
  static Statement succeededBy(String successor) {
    return new Statement(null, Details.NONE, null, null, successor, null);
  }

  /** When it can be ordered. */
  static Statement active(Period period) {
    return new Statement(null, Details.NONE, null, null, null, period);
  }
}
