package voti.credit.terms;

import voti.values.Percentage;

/**
 * One part of a bill that is paid in parts.
 *
 * @param share of the whole
 * @param days counted as the terms count
 */
public record Instalment(Percentage share, int days) {

  /** A share above zero, in no days or more. */
  public Instalment {
    if (share.percent().signum() <= 0 || days < 0) {
      throw new IllegalArgumentException("an instalment of " + share + " in " + days + " days");
    }
  }
}
