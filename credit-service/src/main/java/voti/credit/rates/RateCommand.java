package voti.credit.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a day's table of rates can be asked. */
public sealed interface RateCommand {

  /**
   * Keeps the rates of a day.
   *
   * @param perEuro how much of each currency one euro is
   * @param source in words
   */
  record RecordRates(
      @TargetAggregateIdentifier String rateTable,
      LocalDate day,
      Map<String, BigDecimal> perEuro,
      String source)
      implements RateCommand {}
}
