package voti.credit.receivables;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What part of a bucket was lost in the past, as the two amounts it was found from: rounding it to
 * a percentage first would change the provision.
 *
 * @param lost what was not paid in the end
 * @param of what there had been in the bucket
 */
public record LossRate(BigDecimal lost, BigDecimal of) {

  /** Nobody loses more than there is, or less than nothing. */
  public LossRate {
    if (of.signum() <= 0 || lost.signum() < 0 || lost.compareTo(of) > 0) {
      throw new IllegalArgumentException("a loss rate is from 0 to 1, not " + lost + "/" + of);
    }
  }

  BigDecimal times(BigDecimal amount) {
    return amount.multiply(lost).divide(of, MathContext.DECIMAL128);
  }
}
