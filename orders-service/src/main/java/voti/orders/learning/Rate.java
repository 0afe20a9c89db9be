package voti.orders.learning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How many of how many, and between which shares the true one lies with 95 % confidence: the score
 * interval of E. B. Wilson, Probable inference, the law of succession, and statistical inference,
 * Journal of the American Statistical Association 22 (1927), 209-212, without continuity
 * correction.
 *
 * @param events of them
 * @param of all; more than none
 * @param share events of all, with six decimals as the bounds
 * @param low the interval's lower bound
 * @param high its upper bound
 */
public record Rate(int events, int of, BigDecimal share, BigDecimal low, BigDecimal high) {

  /** The two-sided 95 % point of the normal distribution. */
  private static final BigDecimal Z = new BigDecimal("1.959963984540054");

  private static final BigDecimal Z2 = Z.multiply(Z);
  private static final MathContext EXACT = MathContext.DECIMAL64;
  private static final int DECIMALS = 6;

  /**
   * The rate.
   *
   * @throws IllegalArgumentException when there is nothing to be a share of, or more than all
   */
  public static Rate of(int events, int of) {
    if (of <= 0 || events < 0 || events > of) {
      throw new IllegalArgumentException(events + " of " + of + " is no share.");
    }
    var n = BigDecimal.valueOf(of);
    var p = BigDecimal.valueOf(events).divide(n, EXACT);
    var narrow = BigDecimal.ONE.add(Z2.divide(n, EXACT));
    var centre = p.add(Z2.divide(n.multiply(BigDecimal.TWO), EXACT)).divide(narrow, EXACT);
    var spread = p.multiply(BigDecimal.ONE.subtract(p)).divide(n, EXACT);
    var tail = Z2.divide(n.multiply(n).multiply(BigDecimal.valueOf(4)), EXACT);
    var half = Z.multiply(spread.add(tail).sqrt(EXACT)).divide(narrow, EXACT);
    return new Rate(
        events, of, rounded(p), rounded(centre.subtract(half)), rounded(centre.add(half)));
  }

  static BigDecimal rounded(BigDecimal share) {
    return share
        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
        .max(BigDecimal.ONE.negate())
        .min(BigDecimal.ONE)
        .setScale(DECIMALS, RoundingMode.UNNECESSARY);
  }
}
