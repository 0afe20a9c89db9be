package voti.credit.dunning;

import java.time.LocalDate;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/** Nobody is reminded, or charged interest, of days to come. */
record RunDayHasCome(LocalDate on, LocalDate today) {

  void check() {
    if (on.isAfter(today)) {
      throw new RuleBroken(
          "run-day-has-come",
          "Reminders are for today or a day before, not for " + on + ".",
          new Fact("on", on.toString()),
          new Fact("today", today.toString()));
    }
  }
}
