package voti.credit.interest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How days become a part of a year. Each counts the days after the first date, through the second,
 * and is additive: days split anywhere are the same days.
 */
public enum DayCount {
  /** Calendar days over 365, leap years too. */
  ACT_365(365),
  /** Calendar days over 360. */
  ACT_360(360),
  /** Months of thirty days over 360; a 31st counts as the 30th (ISDA 2006, section 4.16(g)). */
  THIRTY_360(360);

  private final int basis;

  DayCount(int basis) {
    this.basis = basis;
  }

  /** The days of a year. */
  public int basis() {
    return basis;
  }

  /** The days after one date through another. */
  public int days(LocalDate after, LocalDate through) {
    return this == THIRTY_360
        ? thirties(through) - thirties(after)
        : Math.toIntExact(ChronoUnit.DAYS.between(after, through));
  }

  private static int thirties(LocalDate day) {
    return 360 * day.getYear() + 30 * day.getMonthValue() + Math.min(day.getDayOfMonth(), 30);
  }
}
