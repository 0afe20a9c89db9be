package voti.orders.advice;

import java.math.BigDecimal;
import java.util.List;

/** The middle of some numbers: of an even count the mean of the two in the middle. */
final class Median {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Median() {}

  /**
   * @param numbers at least one
   */
  static BigDecimal of(List<BigDecimal> numbers) {
    var sorted = numbers.stream().sorted().toList();
    var middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : sorted.get(middle - 1).add(sorted.get(middle)).multiply(HALF);
  }
}
