package voti.credit.promise;

import java.time.LocalDate;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/** A promise pauses reminders, so its day is at most thirty days away. */
record PromiseDayIsNear(LocalDate on, LocalDate by) {

  private static final int MOST_DAYS = 30;

  void check() {
    if (by.isBefore(on) || by.isAfter(on.plusDays(MOST_DAYS))) {
      throw new RuleBroken(
          "promise-day-is-near",
          "A promise is for a day within " + MOST_DAYS + " days, not for " + by + ".",
          new Fact("on", on.toString()),
          new Fact("by", by.toString()));
    }
  }
}
