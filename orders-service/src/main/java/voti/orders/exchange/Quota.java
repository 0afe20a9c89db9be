package voti.orders.exchange;

import java.math.BigDecimal;
import voti.values.Money;
import voti.values.Percentage;

/**
 * How far a request goes.
 *
 * @param base the net value delivered in the months before it, less what came back
 * @param most the share of it that may be exchanged
 * @param used what is or will be exchanged by others of those months
 */
public record Quota(Money base, Money most, Money used) {

  private static final Percentage ALL = Percentage.of("100");

  /** Whether so much more stays within it. */
  public boolean covers(Money value) {
    return !used.plus(value).isMoreThan(most);
  }

  /** Which share of the base would be exchanged with so much more; all where there is none. */
  Percentage share(Money value) {
    return base.isPositive()
        ? Percentage.ofWhole(used.plus(value).amount().max(BigDecimal.ZERO), base.amount())
        : ALL;
  }
}
