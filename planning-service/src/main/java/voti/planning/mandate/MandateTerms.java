package voti.planning.mandate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Period;

/**
 * What a mandate lets someone decide alone.
 *
 * @param columns the price list columns that may be used
 * @param discountBand how far a line may go below its column, allowances included
 * @param orderValue the most an order may come to
 * @param from the first day
 * @param until the first day no longer inside; {@code null} when it is open
 */
public record MandateTerms(
    List<String> columns,
    Percentage discountBand,
    Money orderValue,
    LocalDate from,
    @Nullable LocalDate until) {

  /** At least one column; a band from 0 to 100; an order value above zero; a period forwards. */
  public MandateTerms {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a mandate names at least one column");
    }
    if (discountBand.percent().signum() < 0 || discountBand.isMoreThan(Percentage.of("100"))) {
      throw new IllegalArgumentException("a discount band lies from 0 to 100, not " + discountBand);
    }
    if (!orderValue.isPositive()) {
      throw new IllegalArgumentException("an order value is above zero, not " + orderValue);
    }
    if (!new Period(from, until).contains(from)) {
      throw new IllegalArgumentException("a mandate holds for a day at least");
    }
  }

  /** Whether it covers that day. */
  public boolean covers(LocalDate day) {
    return new Period(from, until).contains(day);
  }
}
