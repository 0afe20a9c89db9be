package voti.accounts.contract;

import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import voti.values.Period;

/**
 * What is agreed.
 *
 * @param paymentDays from the invoice to its due date
 * @param column of the price list: {@code B}
 * @param currency ISO 4217
 * @param from the first day
 * @param until the first day after; {@code null} when it has no end
 */
public record Terms(
    int paymentDays, String column, String currency, LocalDate from, @Nullable LocalDate until) {

  /** Days are not negative, a column is named, the currency exists, the end is not first. */
  public Terms {
    if (paymentDays < 0) {
      throw new IllegalArgumentException("payment days are zero or more, not " + paymentDays);
    }
    if (column.isBlank()) {
      throw new IllegalArgumentException("a contract names a price column");
    }
    mustExist(currency);
    mustHold(new Period(from, until));
  }

  private static void mustExist(String code) {
    try {
      Currency.getInstance(code);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException("there is no currency \"" + code + "\"", unknown);
    }
  }

  private static void mustHold(Period period) {
    if (period.from().equals(period.until())) {
      throw new IllegalArgumentException(
          "a contract holds for a day at least, this one ends on " + period.until() + " at once");
    }
  }
}
