package voti.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class WorkingHoursTest {

  private final WorkingHours hours =
      new WorkingHours(
          ZoneId.of("Europe/Tallinn"),
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
          LocalTime.of(9, 0),
          LocalTime.of(17, 0),
          Set.of(MonthDay.of(2, 24)));

  @Test
  void whatIsAskedOnAFridayAfternoonIsAnsweredOnMonday() {
    // 16:00 in Tallinn; one hour is left of Friday, three come on Monday.
    assertThat(hours.after(Instant.parse("2010-01-29T14:00:00Z"), 4))
        .isEqualTo("2010-02-01T10:00:00Z");
  }

  @Test
  void aNightAHolidayAndTheChangeOfTheClockAreNobodysDelay() {
    assertThat(hours.after(Instant.parse("2010-01-28T22:00:00Z"), 1))
        .isEqualTo("2010-01-29T08:00:00Z");
    assertThat(hours.after(Instant.parse("2010-02-23T15:00:00Z"), 1))
        .as("24 February is closed")
        .isEqualTo("2010-02-25T08:00:00Z");
    assertThat(hours.after(Instant.parse("2010-03-26T14:00:00Z"), 2))
        .as("summer time began on Sunday")
        .isEqualTo("2010-03-29T07:00:00Z");
  }

  @Test
  void anAnswerPromisedForTheEndOfADayIsDueAtItsEnd() {
    assertThat(hours.after(Instant.parse("2010-01-25T07:00:00Z"), 8))
        .isEqualTo("2010-01-25T15:00:00Z");
  }

  @Property(tries = 500)
  void justSoManyHoursOfWorkLieBetween(
      @ForAll @LongRange(min = 1_262_304_000, max = 1_893_456_000) long start,
      @ForAll @IntRange(min = 1, max = 60) int count) {
    var from = Instant.ofEpochSecond(start);
    var until = hours.after(from, count);
    var worked = Duration.ZERO;
    for (var day = from.atZone(hours.zone()).toLocalDate();
        !day.isAfter(until.atZone(hours.zone()).toLocalDate());
        day = day.plusDays(1)) {
      if (hours.isWorked(day)) {
        var opens = later(from, day.atTime(hours.from()).atZone(hours.zone()).toInstant());
        var closes = day.atTime(hours.until()).atZone(hours.zone()).toInstant();
        var end = closes.isBefore(until) ? closes : until;
        worked = opens.isBefore(end) ? worked.plus(Duration.between(opens, end)) : worked;
      }
    }
    assertThat(worked).isEqualTo(Duration.ofHours(count));
    assertThat(hours.isWorked(until.atZone(hours.zone()).toLocalDate())).isTrue();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
