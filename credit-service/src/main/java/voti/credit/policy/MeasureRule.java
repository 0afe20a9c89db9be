package voti.credit.policy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * What one measure weighs, and how its figure becomes points: a straight line through 25 points at
 * {@code distressAt} and 75 at {@code safeAt}, never below 0 nor above 100. With cut-offs at 25 and
 * 75 a measure that weighs alone thus has these two figures for its own cut-offs.
 *
 * @param measure one of {@link #KNOWN}
 * @param weight zero when it is measured and shown but not weighed
 * @param distressAt the figure that is worth 25 points
 * @param safeAt the figure that is worth 75; less than {@code distressAt} where less is better
 */
public record MeasureRule(
    String measure, BigDecimal weight, BigDecimal distressAt, BigDecimal safeAt) {

  public static final String Z = "z-double-prime";
  public static final String CURRENT_RATIO = "current-ratio";
  public static final String EQUITY_RATIO = "equity-ratio";
  public static final String INTEREST_COVER = "interest-cover";
  public static final String DEBT_TO_EQUITY = "debt-to-equity";
  public static final String BEHAVIOUR = "payment-behaviour";
  public static final String REFERENCES = "trade-references";
  public static final String AGE = "age-of-the-firm";
  public static final String SECTOR = "sector";
  public static final String COUNTRY = "country";

  /** All that can be measured. */
  public static final List<String> KNOWN =
      List.of(
          Z,
          CURRENT_RATIO,
          EQUITY_RATIO,
          INTEREST_COVER,
          DEBT_TO_EQUITY,
          BEHAVIOUR,
          REFERENCES,
          AGE,
          SECTOR,
          COUNTRY);

  public static final BigDecimal BEST = new BigDecimal(100);
  public static final BigDecimal WORST = BigDecimal.ZERO;

  private static final BigDecimal AT_DISTRESS = new BigDecimal(25);
  private static final BigDecimal BETWEEN = new BigDecimal(50);

  /** A line needs two figures, and a weight is not negative. */
  public MeasureRule {
    if (!KNOWN.contains(measure)) {
      throw new IllegalArgumentException("measure is one of " + KNOWN + ", not " + measure);
    }
    if (weight.signum() < 0) {
      throw new IllegalArgumentException("weight must not be negative");
    }
    if (distressAt.compareTo(safeAt) == 0) {
      throw new IllegalArgumentException("distressAt and safeAt must differ");
    }
  }

  /** The points of a figure, within 0 and 100. */
  public BigDecimal points(BigDecimal figure) {
    return figure
        .subtract(distressAt)
        .multiply(BETWEEN)
        .divide(safeAt.subtract(distressAt), MathContext.DECIMAL128)
        .add(AT_DISTRESS)
        .max(WORST)
        .min(BEST);
  }

  /** The figure that is worth so many points. */
  public BigDecimal figureAt(BigDecimal points) {
    return points
        .subtract(AT_DISTRESS)
        .multiply(safeAt.subtract(distressAt))
        .divide(BETWEEN, MathContext.DECIMAL128)
        .add(distressAt);
  }
}
