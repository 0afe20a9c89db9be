package voti.values;

import java.time.LocalDate;

/** Which days are rest days where the seller is. */
public interface WorkingDays {

  /** Whether the day is a Saturday, a Sunday or a public holiday. */
  boolean isRestDay(LocalDate day);

  /** The day itself, or the first working day after it. */
  default LocalDate onOrAfter(LocalDate day) {
    var next = day;
    while (isRestDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }
}
