package voti.credit.policy;

import java.time.LocalDate;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.RuleResult;

/** What was judged before stays judged by what was in force then. */
record PolicyTakesEffectTodayOrLater(LocalDate effectiveFrom, LocalDate today) {

  RuleResult check() {
    if (effectiveFrom.isBefore(today)) {
      throw new RuleBroken(
          "policy-takes-effect-today-or-later",
          "A policy cannot take effect on " + effectiveFrom + ", before it is approved.",
          new Fact("effective-from", effectiveFrom.toString()),
          new Fact("today", today.toString()));
    }
    return new RuleResult(
        "policy-takes-effect-today-or-later", true, "It takes effect on " + effectiveFrom + ".");
  }
}
