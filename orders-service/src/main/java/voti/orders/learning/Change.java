package voti.orders.learning;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * By how much one rate is below another, with the 95 % interval of R. G. Newcombe, Interval
 * estimation for the difference between independent proportions: comparison of eleven methods,
 * Statistics in Medicine 17 (1998), 873-890, method 10: Wilson's two intervals combined, without
 * continuity correction.
 *
 * @param difference the first share less the second
 * @param low the interval's lower bound
 * @param high its upper bound
 */
public record Change(BigDecimal difference, BigDecimal low, BigDecimal high) {

  /** From one rate to the other. */
  public static Change between(Rate first, Rate second) {
    var difference = first.share().subtract(second.share());
    var down = apart(first.share(), first.low(), second.high(), second.share());
    var up = apart(first.high(), first.share(), second.share(), second.low());
    return new Change(
        Rate.rounded(difference),
        Rate.rounded(difference.subtract(down)),
        Rate.rounded(difference.add(up)));
  }

  /** Whether the difference is one at all: chance alone would seldom make so much. */
  public boolean isMoreThanChance() {
    return low.signum() > 0 || high.signum() < 0;
  }

  private static BigDecimal apart(BigDecimal a, BigDecimal b, BigDecimal c, BigDecimal d) {
    return a.subtract(b).pow(2).add(c.subtract(d).pow(2)).sqrt(MathContext.DECIMAL64);
  }
}
