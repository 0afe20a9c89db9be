package voti.credit.policy;

import java.math.BigDecimal;

/**
 * A row of a table of classes.
 *
 * @param code of the sector or the country
 * @param points 0 worst to 100 best
 */
public record TablePoints(String code, BigDecimal points) {

  /** Points are within 0 and 100. */
  public TablePoints {
    if (code.isBlank()) {
      throw new IllegalArgumentException("code must not be empty");
    }
    if (points.compareTo(MeasureRule.WORST) < 0 || points.compareTo(MeasureRule.BEST) > 0) {
      throw new IllegalArgumentException("points must be within 0 and 100");
    }
  }
}
