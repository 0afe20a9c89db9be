package voti.credit.terms;

import java.time.DayOfWeek;
import voti.values.WorkingDays;

/** A calendar without holidays. */
public final class Weekends {

  /** Saturdays and Sundays are rest days. */
  public static final WorkingDays REST =
      day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;

  private Weekends() {}
}
