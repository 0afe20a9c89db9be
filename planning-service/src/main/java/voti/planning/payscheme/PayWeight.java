package voti.planning.payscheme;

import voti.values.Percentage;

/**
 * How much of the pay a figure decides.
 *
 * @param measure of the plan
 * @param share above zero, at most 100
 */
public record PayWeight(PaidMeasure measure, Percentage share) {

  /** A share that is none is refused. */
  public PayWeight {
    if (share.percent().signum() <= 0 || share.isMoreThan(Percentage.of("100"))) {
      throw new IllegalArgumentException("a weight is above 0 and at most 100, not " + share);
    }
  }
}
