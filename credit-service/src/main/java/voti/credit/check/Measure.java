package voti.credit.check;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One ratio of a score, with what went in and what it weighs.
 *
 * @param name {@code working-capital-to-total-assets}
 * @param numerator what is divided
 * @param denominator what it is divided by
 * @param ratio sixteen significant digits
 * @param weight by the policy
 * @param contribution weight × ratio
 */
public record Measure(
    String name,
    BigDecimal numerator,
    BigDecimal denominator,
    BigDecimal ratio,
    BigDecimal weight,
    BigDecimal contribution) {

  static Measure of(String name, BigDecimal weight, BigDecimal numerator, BigDecimal denominator) {
    var ratio = numerator.divide(denominator, MathContext.DECIMAL64);
    return new Measure(name, numerator, denominator, ratio, weight, weight.multiply(ratio));
  }
}
