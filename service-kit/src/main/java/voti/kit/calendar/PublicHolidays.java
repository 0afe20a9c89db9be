package voti.kit.calendar;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;
import voti.values.WorkingDays;

/** Saturdays, Sundays and the public holidays of a country, by Jollyday. */
public final class PublicHolidays implements WorkingDays {

  private final Supplier<HolidayManager> holidays;

  /**
   * @param country ISO 3166-1
   */
  public PublicHolidays(String country) {
    var name = country.toLowerCase(Locale.ROOT);
    holidays =
        SingletonSupplier.of(() -> HolidayManager.getInstance(ManagerParameters.create(name)));
  }

  @Override
  public boolean isRestDay(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        || day.getDayOfWeek() == DayOfWeek.SUNDAY
        || holidays.get().isHoliday(day);
  }
}
