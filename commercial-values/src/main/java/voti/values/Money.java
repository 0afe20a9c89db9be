package voti.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in one currency, in that currency's minor unit (two decimals for SEK and EUR). Money of
 * different currencies is never added or compared: that is an {@link IllegalArgumentException}.
 *
 * <p>Rounding is half-up away from zero, so that a credit note mirrors its invoice.
 *
 * @param amount the amount, with exactly as many decimals as the currency has
 * @param currency an ISO 4217 currency
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

  /** Takes an amount with at most the currency's decimals; more is an error, not a rounding. */
  public Money {
    try {
      amount = amount.setScale(currency.getDefaultFractionDigits());
    } catch (ArithmeticException tooFine) {
      throw new IllegalArgumentException(
          amount.toPlainString() + " has more decimals than " + currency + " has", tooFine);
    }
  }

  /** The amount as people write it in messages: {@code Money.of("12.30", "EUR")}. */
  public static Money of(String amount, String currency) {
    return new Money(new BigDecimal(amount), Currency.getInstance(currency));
  }

  /** Nothing, in a currency. */
  public static Money zero(Currency currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  /** Any exact amount, rounded half-up to the minor unit. */
  public static Money rounded(BigDecimal exact, Currency currency) {
    return new Money(
        exact.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
  }

  public Money plus(Money other) {
    return new Money(amount.add(same(other).amount), currency);
  }

  public Money minus(Money other) {
    return new Money(amount.subtract(same(other).amount), currency);
  }

  public Money negated() {
    return new Money(amount.negate(), currency);
  }

  /** This amount times an exact factor, rounded once. */
  public Money times(BigDecimal factor) {
    return rounded(amount.multiply(factor), currency);
  }

  public boolean isNegative() {
    return amount.signum() < 0;
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  public boolean isPositive() {
    return amount.signum() > 0;
  }

  public boolean isMoreThan(Money other) {
    return compareTo(other) > 0;
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(same(other).amount);
  }

  /** The amount with thousands separators, {@code 5,805.00}: for sentences. */
  public String grouped() {
    var places = currency.getDefaultFractionDigits();
    return String.format(java.util.Locale.ROOT, "%,." + places + "f", amount);
  }

  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency;
  }

  private Money same(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(currency + " and " + other.currency + " do not add up");
    }
    return other;
  }
}
