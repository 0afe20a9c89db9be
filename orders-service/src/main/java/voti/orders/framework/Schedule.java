package voti.orders.framework;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.values.Period;
import voti.values.WorkingDays;

/**
 * On which days a standing order is called off by itself. A day on which nobody works is moved to
 * the next working day; one that is moved out of the period falls away.
 *
 * @param every week or month
 * @param day of the week, 1 (Monday) to 7, or of the month, 1 to 31; a shorter month has its last
 * @param deliveredWithin by how many days after it the goods are wanted; {@code null}: not said
 */
public record Schedule(Every every, int day, @Nullable Integer deliveredWithin) {

  /** How often. */
  public enum Every {
    WEEK,
    MONTH
  }

  private static final int LAST_OF_WEEK = 7;
  private static final int LAST_OF_MONTH = 31;

  /** Whether its day is one of a week or of a month, and nothing is wanted before it. */
  boolean isWhole() {
    return day >= 1
        && day <= (every == Every.WEEK ? LAST_OF_WEEK : LAST_OF_MONTH)
        && (deliveredWithin == null || deliveredWithin >= 0);
  }

  /**
   * The first day of the schedule on or after a day.
   *
   * @return {@code null} when there is none in the period
   */
  public @Nullable LocalDate onOrAfter(LocalDate from, Period period, WorkingDays calendar) {
    return nominal(from)
        .takeWhile(day -> period.until() == null || day.isBefore(period.until()))
        .filter(period::contains)
        .map(calendar::onOrAfter)
        .filter(day -> !day.isBefore(from))
        .findFirst()
        .filter(period::contains)
        .orElse(null);
  }

  /** Without regard to rest days, from some time before a day on. */
  private Stream<LocalDate> nominal(LocalDate from) {
    return switch (every) {
      case WEEK ->
          Stream.iterate(
              from.minusWeeks(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.of(day))),
              one -> one.plusWeeks(1));
      case MONTH ->
          Stream.iterate(YearMonth.from(from).minusMonths(1), month -> month.plusMonths(1))
              .map(month -> month.atDay(Math.min(day, month.lengthOfMonth())));
    };
  }
}
