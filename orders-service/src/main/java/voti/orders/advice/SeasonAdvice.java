package voti.orders.advice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What sells better in a month of the year than in others: the mean of that month over the mean of
 * all months. Fewer than twelve months say nothing.
 */
public final class SeasonAdvice {

  private static final int YEAR = 12;

  private final BigDecimal leastLift;

  /**
   * @param leastLift 1.5 asks for half as much again as in an average month
   */
  public SeasonAdvice(BigDecimal leastLift) {
    this.leastLift = leastLift;
  }

  /**
   * How much more is sold in that month of the year; empty when it cannot be said.
   *
   * @param sold by month, from the first to the last that is known; a month without sales is zero
   */
  public static Optional<BigDecimal> lift(Map<YearMonth, BigDecimal> sold, int month) {
    var same = sold.keySet().stream().filter(one -> one.getMonthValue() == month).toList();
    var all = sum(sold, List.copyOf(sold.keySet()));
    if (sold.size() < YEAR || same.isEmpty() || all.signum() <= 0) {
      return Optional.empty();
    }
    var ofMonth = sum(sold, same).divide(BigDecimal.valueOf(same.size()), MathContext.DECIMAL64);
    var average = all.divide(BigDecimal.valueOf(sold.size()), MathContext.DECIMAL64);
    return Optional.of(ofMonth.divide(average, MathContext.DECIMAL64));
  }

  /**
   * Advice for one product in its season.
   *
   * @param lift of that month
   * @param confidence that the account buys it in an average month, from 0 to 1
   * @param quantity that it buys then
   */
  public Optional<AdviceLine> advise(
      String product, BigDecimal lift, int month, BigDecimal confidence, BigDecimal quantity) {
    if (lift.compareTo(leastLift) < 0) {
      return Optional.empty();
    }
    var reason =
        new Reason(
            Kind.SEASON,
            confidence.multiply(lift).min(BigDecimal.ONE),
            Map.of(
                "month", String.valueOf(month),
                "lift", lift.setScale(2, RoundingMode.HALF_UP).toPlainString()));
    var more = quantity.multiply(lift).setScale(0, RoundingMode.HALF_UP);
    return Optional.of(AdviceLine.of(product, more, reason));
  }

  private static BigDecimal sum(Map<YearMonth, BigDecimal> sold, List<YearMonth> months) {
    return months.stream()
        .map(month -> sold.getOrDefault(month, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
