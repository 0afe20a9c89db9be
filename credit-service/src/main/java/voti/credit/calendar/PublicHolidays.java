package voti.credit.calendar;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import voti.credit.seller.Seller;
import voti.credit.terms.WorkingDays;

/** Saturdays, Sundays and the public holidays of the seller's country, by Jollyday. */
@Component
class PublicHolidays implements WorkingDays {

  private final Supplier<HolidayManager> holidays;

  PublicHolidays(Seller seller) {
    var country = seller.country().toLowerCase(Locale.ROOT);
    holidays =
        SingletonSupplier.of(() -> HolidayManager.getInstance(ManagerParameters.create(country)));
  }

  @Override
  public boolean isRestDay(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        || day.getDayOfWeek() == DayOfWeek.SUNDAY
        || holidays.get().isHoliday(day);
  }
}
