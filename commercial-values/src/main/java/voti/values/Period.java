package voti.values;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Days from one up to, not including, another: a half-open period.
 *
 * @param from the first day inside
 * @param until the first day outside; {@code null} when it has no end
 */
public record Period(LocalDate from, @Nullable LocalDate until) {

  /** The end must not lie before the beginning. */
  public Period {
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("the period ends on " + until + ", before " + from);
    }
  }

  public static Period month(YearMonth month) {
    return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }
}
