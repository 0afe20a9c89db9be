package voti.credit.policy;

import java.math.BigDecimal;

/**
 * How the payment behaviour index is taken.
 *
 * @param lostPerDay points that a payment loses for each day it is late, of 100
 * @param halfLifeDays after so many days, counted from the due date, an item weighs half
 */
public record Behaviour(BigDecimal lostPerDay, int halfLifeDays) {

  /** Lateness costs, and the past fades. */
  public Behaviour {
    if (lostPerDay.signum() <= 0) {
      throw new IllegalArgumentException("lostPerDay must be above zero");
    }
    if (halfLifeDays < 1) {
      throw new IllegalArgumentException("halfLifeDays must be at least 1");
    }
  }
}
