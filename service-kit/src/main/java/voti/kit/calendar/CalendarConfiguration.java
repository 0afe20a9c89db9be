package voti.kit.calendar;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import voti.values.WorkingDays;

/** Tells a service which days are worked where the seller is, if it brings the library for it. */
@AutoConfiguration
@ConditionalOnClass(name = "de.focus_shift.jollyday.core.HolidayManager")
class CalendarConfiguration {

  @Bean
  WorkingDays workingDays(@Value("${voti.seller.country:EE}") String country) {
    return new PublicHolidays(country);
  }
}
