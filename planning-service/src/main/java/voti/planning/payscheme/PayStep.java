package voti.planning.payscheme;

import java.math.BigDecimal;
import voti.values.Percentage;

/**
 * From which attainment on a percent of it pays how much.
 *
 * @param from inclusive, zero or more
 * @param rate percent of the base for a percent of attainment; zero or more
 */
public record PayStep(Percentage from, BigDecimal rate) {

  /** Neither is below zero. */
  public PayStep {
    if (from.percent().signum() < 0 || rate.signum() < 0) {
      throw new IllegalArgumentException(
          "a step begins at zero or more, at a rate of zero or more");
    }
  }
}
