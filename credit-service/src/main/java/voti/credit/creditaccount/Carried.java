package voti.credit.creditaccount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * What an amount is carried at in the account's books.
 *
 * @param amount in the account's currency
 * @param original in its own currency; {@code null} when that is the account's
 * @param rate what one unit of its own currency was worth that day; {@code null} with {@code
 *     original}
 */
public record Carried(Money amount, @Nullable Money original, @Nullable BigDecimal rate) {

  private static final int DIGITS = 12;

  /** None when no rate of the day is known. */
  public static Optional<Carried> of(Money amount, Currency account, LocalDate on, Rates rates) {
    if (amount.currency().equals(account)) {
      return Optional.of(new Carried(amount, null, null));
    }
    return rates
        .rate(amount.currency(), account, on)
        .map(rate -> new Carried(at(rate, amount, account), amount, rate));
  }

  static Money at(BigDecimal rate, Money amount, Currency account) {
    return Money.rounded(amount.amount().multiply(rate), account);
  }

  /**
   * The part of a carrying amount that goes with a part of its original; the whole with the whole,
   * so that nothing is left over by rounding.
   */
  public static Money share(Money carried, Money part, Money whole) {
    if (part.equals(whole)) {
      return carried;
    }
    return whole.isZero()
        ? Money.zero(carried.currency())
        : Money.rounded(
            carried
                .amount()
                .multiply(part.amount())
                .divide(whole.amount(), DIGITS, RoundingMode.HALF_UP),
            carried.currency());
  }
}
