package voti.orders.promotion;

import java.util.Currency;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.Period;

/**
 * What was decided about a promotion.
 *
 * @param name as people call it
 * @param currency ISO 4217; orders in another one get nothing
 * @param period days of order, half-open
 * @param audience for whom
 * @param goods of what; a bundle's are its pieces
 * @param benefit what it gives
 * @param combination how it goes together with others
 * @param budget all it may give away, by the prices of the orders' columns; {@code null}: no bound
 * @param belowFloor whether it may take lines under the floor margin of their price list; never
 *     below zero
 */
public record PromotionTerms(
    String name,
    String currency,
    Period period,
    Audience audience,
    Goods goods,
    Benefit benefit,
    Combination combination,
    @Nullable Money budget,
    boolean belowFloor) {

  /** No money, in its currency. */
  public Money nothing() {
    return Money.zero(Currency.getInstance(currency));
  }

  /** The same without codes that are used. */
  PromotionTerms withoutCoupons(Set<String> used) {
    return meantFor(audience.without(used));
  }

  /** The same for others. */
  PromotionTerms meantFor(Audience others) {
    return new PromotionTerms(
        name, currency, period, others, goods, benefit, combination, budget, belowFloor);
  }

  /** The same for other days. */
  public PromotionTerms in(Period days) {
    return new PromotionTerms(
        name, currency, days, audience, goods, benefit, combination, budget, belowFloor);
  }
}
