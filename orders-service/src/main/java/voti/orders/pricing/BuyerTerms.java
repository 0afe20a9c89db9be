package voti.orders.pricing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What predicates of columns see of a buyer on a day.
 *
 * @param contractColumn the column the contract names; {@code null}: no contract
 * @param segment of the account; {@code null}: not known
 * @param accountClass of the account; {@code null}: not known
 * @param volume net value of what was delivered in the twelve months before the day, returns taken
 *     off, in the currency of the price
 * @param paymentDays of the contract; zero without one
 */
public record BuyerTerms(
    @Nullable String contractColumn,
    @Nullable String segment,
    @Nullable String accountClass,
    BigDecimal volume,
    int paymentDays) {

  /** A buyer of whom nothing but the contract's column is known. */
  public static BuyerTerms ofContract(@Nullable String column) {
    return new BuyerTerms(column, null, null, BigDecimal.ZERO, 0);
  }
}
