package voti.planning.payscheme;

import voti.values.Money;

/**
 * Somebody who is paid by the scheme.
 *
 * @param employee whose plan it is measured by
 * @param base a month's pay where the plan is met in full
 */
public record PaidEmployee(String employee, Money base) {

  /** A base above zero. */
  public PaidEmployee {
    if (!base.isPositive()) {
      throw new IllegalArgumentException("a base is above zero, not " + base);
    }
  }
}
