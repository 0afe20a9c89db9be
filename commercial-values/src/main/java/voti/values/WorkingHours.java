package voti.values;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;

/**
 * When people are at work: data. Hours outside it are nobody's delay.
 *
 * @param zone in which the clock on the wall is read
 * @param days of the week that are worked
 * @param from the first minute of a working day
 * @param until the first minute after it
 * @param closed days of each year on which nobody works
 */
public record WorkingHours(
    ZoneId zone, Set<DayOfWeek> days, LocalTime from, LocalTime until, Set<MonthDay> closed) {

  /** Someone works at some time. */
  public WorkingHours {
    days = Set.copyOf(days);
    closed = Set.copyOf(closed);
    if (days.isEmpty() || !from.isBefore(until)) {
      throw new IllegalArgumentException("nobody ever works by these hours");
    }
  }

  /** The instant at which so many hours of work have passed. */
  public Instant after(Instant start, int hours) {
    var left = Duration.ofHours(hours);
    var at = start;
    for (var day = start.atZone(zone).toLocalDate(); ; day = day.plusDays(1)) {
      if (isWorked(day)) {
        var opens = day.atTime(from).atZone(zone).toInstant();
        var closes = day.atTime(until).atZone(zone).toInstant();
        at = at.isBefore(opens) ? opens : at;
        if (at.isBefore(closes)) {
          var rest = Duration.between(at, closes);
          if (left.compareTo(rest) <= 0) {
            return at.plus(left);
          }
          left = left.minus(rest);
        }
      }
    }
  }

  /** Whether anybody works on that day. */
  public boolean isWorked(LocalDate day) {
    return days.contains(day.getDayOfWeek()) && !closed.contains(MonthDay.from(day));
  }
}
