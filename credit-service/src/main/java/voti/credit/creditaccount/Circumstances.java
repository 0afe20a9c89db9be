package voti.credit.creditaccount;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * What else the rules are asked about: what was not known of an order when it was decided is {@code
 * null} on its record, and stays so when the decision is made again.
 *
 * @param moved the day on which the order last moved: was asked for, or delivered
 * @param keptForOthers cash that was paid ahead for other orders, or is to go back
 * @param keptForIt cash that was paid ahead for this one
 * @param paymentDays after which bills fall due now
 * @param decidedDays after which they did when the limit was decided
 */
public record Circumstances(
    @Nullable LocalDate moved,
    @Nullable Money keptForOthers,
    @Nullable Money keptForIt,
    @Nullable Integer paymentDays,
    @Nullable Integer decidedDays) {

  /** Nothing of it is known. */
  public static final Circumstances UNKNOWN = new Circumstances(null, null, null, null, null);
}
