package voti.orders.promotion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * What a promotion holds of its budget for one order.
 *
 * @param kept what the order has
 * @param promised all that it may come to have; {@code null}: nothing more
 * @param until when the promise ends; {@code null} without one
 * @param coupon of one use that the order showed; {@code null}: none
 */
record HeldBudget(
    Money kept, @Nullable Money promised, @Nullable Instant until, @Nullable String coupon) {

  Money value() {
    return promised != null && promised.isMoreThan(kept) ? promised : kept;
  }

  /** The same once the order has so much. */
  HeldBudget keeping(Money value) {
    return new HeldBudget(value, null, null, coupon);
  }
}
