package voti.credit.creditaccount;

import java.util.Currency;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * Where a debtor stands after an event: what is at risk and how much may be.
 *
 * @param exposure by component
 * @param limit what may be at risk; {@code null} when none was decided, which is not zero
 */
public record Standing(Exposure exposure, @Nullable Money limit) {

  static Standing unknown(Currency currency) {
    return new Standing(Exposure.none(currency), null);
  }

  /** All money at risk. */
  public Money total() {
    return exposure.total();
  }

  /** Limit less exposure, below zero when overdrawn; {@code null} without a limit. */
  public @Nullable Money headroom() {
    return limit == null ? null : limit.minus(total());
  }

  /** The currency of limit and exposure. */
  public Currency currency() {
    return exposure.reserved().currency();
  }

  Standing with(Exposure next) {
    return new Standing(next, limit);
  }

  Standing limitedTo(Money next) {
    return new Standing(
        next.currency().equals(currency()) ? exposure : Exposure.none(next.currency()), next);
  }
}
