package voti.orders.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/** An effect is measured over at least a day and at most two years since the measure began. */
final class MeasuredUntil {

  private static final int LONGEST = 731;

  private MeasuredUntil() {}

  static void check(LocalDate from, LocalDate until) {
    var days = ChronoUnit.DAYS.between(from, until);
    if (days < 1 || days > LONGEST) {
      throw new RuleBroken(
          "effect-has-days",
          "until: it is measured until a day after %s, at most %d days later."
              .formatted(from, LONGEST),
          new Fact("field", "until"),
          new Fact("from", from.toString()));
    }
  }
}
