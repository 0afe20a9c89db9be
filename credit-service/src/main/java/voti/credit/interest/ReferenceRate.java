package voti.credit.interest;

import java.time.LocalDate;
import java.time.Month;
import voti.values.Percentage;

/**
 * A central bank's rate as it is fixed for half a year.
 *
 * @param from 1 January or 1 July
 * @param rate per year; may be below zero
 */
public record ReferenceRate(LocalDate from, Percentage rate) {

  /** Refuses other days: the law fixes the rate on these two. */
  public ReferenceRate {
    if (from.getDayOfMonth() != 1
        || (from.getMonth() != Month.JANUARY && from.getMonth() != Month.JULY)) {
      throw new IllegalArgumentException(
          "a reference rate is fixed on 1 January or 1 July, not on " + from);
    }
  }
}
