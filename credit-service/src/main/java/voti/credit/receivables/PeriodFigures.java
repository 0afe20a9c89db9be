package voti.credit.receivables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * How fast a period's sales were turned into money. All figures are rounded once, half-up, to a
 * tenth; one that would divide by nothing is {@code null}.
 *
 * @param beginning open at the end of the day before the period
 * @param sales invoiced in the period less credit notes, VAT included as receivables are
 * @param end open at the end of its last day
 * @param current of that, what was not due
 * @param days of the period
 */
public record PeriodFigures(Money beginning, Money sales, Money end, Money current, int days) {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** Days sales outstanding: {@code receivables / sales × days}. */
  public @Nullable BigDecimal daysSalesOutstanding() {
    return daysOfSales(end);
  }

  /** What it would be if nobody paid late: {@code receivables not due / sales × days}. */
  public @Nullable BigDecimal bestPossibleDaysSalesOutstanding() {
    return daysOfSales(current);
  }

  /** Average days delinquent: the difference of the two. */
  public @Nullable BigDecimal averageDaysDelinquent() {
    return daysOfSales(end.minus(current));
  }

  /**
   * Collection effectiveness index: {@code (beginning + sales − end) / (beginning + sales − end not
   * due) × 100}. 100 when everything that could be collected was.
   */
  public @Nullable BigDecimal collectionEffectiveness() {
    var owed = beginning.plus(sales);
    return ratio(owed.minus(end), owed.minus(current), HUNDRED);
  }

  private @Nullable BigDecimal daysOfSales(Money receivables) {
    return ratio(receivables, sales, BigDecimal.valueOf(days));
  }

  private static @Nullable BigDecimal ratio(Money part, Money whole, BigDecimal factor) {
    return whole.isPositive()
        ? part.amount()
            .multiply(factor)
            .divide(whole.amount(), MathContext.DECIMAL128)
            .setScale(1, RoundingMode.HALF_UP)
        : null;
  }
}
