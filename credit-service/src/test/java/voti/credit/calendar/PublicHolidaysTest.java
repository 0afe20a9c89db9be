package voti.credit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import voti.credit.Samples;
import voti.credit.terms.PaymentTerms;
import voti.kit.calendar.PublicHolidays;

/**
 * Estonian public holidays, as the Public Holidays and Days of National Importance Act has them.
 */
class PublicHolidaysTest {

  private final PublicHolidays calendar = new PublicHolidays("EE");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01",
        "2026-02-24",
        "2026-04-03",
        "2026-05-01",
        "2026-06-23",
        "2026-06-24",
        "2026-08-20",
        "2026-12-24",
        "2026-12-25",
        "2026-12-26",
        "2026-03-07"
      })
  void aHolidayIsARestDay(LocalDate day) {
    assertThat(calendar.isRestDay(day)).isTrue();
  }

  @Test
  void theNextWorkingDayIsAfterAllOfThem() {
    // Good Friday of 2026, the weekend with Easter Sunday; Easter Monday is a working day.
    assertThat(calendar.onOrAfter(LocalDate.parse("2026-04-03")))
        .isEqualTo(LocalDate.parse("2026-04-06"));
    assertThat(calendar.onOrAfter(LocalDate.parse("2026-12-24")))
        .isEqualTo(LocalDate.parse("2026-12-28"));
    assertThat(calendar.isRestDay(LocalDate.parse("2026-04-06"))).isFalse();
  }

  @Test
  void aBillDueOnIndependenceDayIsDueTheDayAfter() {
    var due =
        PaymentTerms.net(30).due(LocalDate.parse("2026-01-25"), Samples.sek("1.00"), calendar);
    assertThat(due.getLast().dueOn()).isEqualTo(LocalDate.parse("2026-02-25"));
    var story =
        PaymentTerms.net(30).due(LocalDate.parse("2010-02-15"), Samples.sek("1.00"), calendar);
    assertThat(story.getLast().dueOn()).isEqualTo(LocalDate.parse("2010-03-17"));
  }
}
