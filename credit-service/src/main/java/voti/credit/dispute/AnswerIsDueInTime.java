package voti.credit.dispute;

import java.time.LocalDate;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/** Somebody answers a dispute within sixty days of the day it was opened or assigned. */
record AnswerIsDueInTime(String owner, LocalDate on, LocalDate answerBy) {

  private static final int MOST_DAYS = 60;

  void check() {
    if (owner.isBlank()) {
      throw new RuleBroken("dispute-has-an-owner", "A dispute names the colleague who answers it.");
    }
    if (answerBy.isBefore(on) || answerBy.isAfter(on.plusDays(MOST_DAYS))) {
      throw new RuleBroken(
          "answer-is-due-in-time",
          "A dispute is answered within " + MOST_DAYS + " days, so not on " + answerBy + ".",
          new Fact("on", on.toString()),
          new Fact("answer-by", answerBy.toString()));
    }
  }
}
