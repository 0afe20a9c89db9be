package voti.credit.creditaccount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/** What one unit of a currency is worth in another, by date. */
public interface Rates {

  /** No rates are known. */
  Rates NONE = (from, to, on) -> Optional.empty();

  /** The rate of the day, or of the last day before it that has one. */
  Optional<BigDecimal> rate(Currency from, Currency to, LocalDate on);
}
