package voti.credit.terms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How a buyer's deliveries are billed. */
public enum Invoicing {
  /** Each on its day. */
  EACH,
  /** Those of a week together, Monday to Sunday. */
  WEEKLY,
  /** Those of a half month together, to the 15th and to the end. */
  HALF_MONTHLY,
  /** Those of a calendar month together. */
  MONTHLY;

  private static final int MIDDLE = 15;

  /** The last day of the period that a delivery's day belongs to. */
  public LocalDate periodEnd(LocalDate day) {
    return switch (this) {
      case EACH -> day;
      case WEEKLY -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      case HALF_MONTHLY ->
          day.getDayOfMonth() <= MIDDLE
              ? day.withDayOfMonth(MIDDLE)
              : day.with(TemporalAdjusters.lastDayOfMonth());
      case MONTHLY -> day.with(TemporalAdjusters.lastDayOfMonth());
    };
  }

  public boolean isCollective() {
    return this != EACH;
  }
}
