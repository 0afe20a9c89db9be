package voti.credit.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;

/** What became of a day's rates. They belong to no account. */
public sealed interface RateEvent extends ConcernsAccount {

  /**
   * The rates of a day were kept.
   *
   * @param perEuro how much of each currency one euro is
   */
  record RatesRecorded(
      String rateTable, LocalDate day, Map<String, BigDecimal> perEuro, String source)
      implements RateEvent {

    @Override
    public @Nullable String account() {
      return null;
    }
  }
}
