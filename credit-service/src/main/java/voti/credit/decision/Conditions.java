package voti.credit.decision;

import java.util.List;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.RuleBroken;

/** Answers that let nothing through: come down, pay first, look again, no. */
final class Conditions {

  private Conditions() {}

  static CreditDecisionEvent answer(
      Question question, CreditDecisionCommand.ReduceOrder c, Actor actor) {
    var asked = question.opened();
    new PartIsOfTheOrder(c.amount(), asked.amount()).check();
    if (c.amount().equals(asked.amount())) {
      throw new RuleBroken(
          "reduction-is-less-than-the-order", "It must come down to less than it asks for.");
    }
    return new CreditDecisionEvent.ReductionAsked(
        c.creditDecision(),
        asked.account(),
        asked.order(),
        asked.amount(),
        c.amount(),
        c.on(),
        DecisionRecord.of(
            question,
            Outcome.WITHHELD,
            List.of(new Fact("down-to", c.amount().toString())),
            actor));
  }

  static CreditDecisionEvent answer(
      Question question, CreditDecisionCommand.AskPrepayment c, Actor actor) {
    var asked = question.opened();
    new PartIsOfTheOrder(c.amount(), asked.amount()).check();
    if (c.by().isBefore(c.on())) {
      throw new RuleBroken("prepayment-is-still-possible", "It must be payable by a later day.");
    }
    return new CreditDecisionEvent.PrepaymentAsked(
        c.creditDecision(),
        asked.account(),
        asked.order(),
        asked.amount(),
        c.amount(),
        c.by(),
        c.on(),
        DecisionRecord.of(
            question,
            Outcome.WITHHELD,
            List.of(
                new Fact("prepayment", c.amount().toString()),
                new Fact("prepayment-by", c.by().toString())),
            actor));
  }

  static CreditDecisionEvent answer(
      Question question, CreditDecisionCommand.RecheckOrder c, Actor actor) {
    var asked = question.opened();
    return new CreditDecisionEvent.DecisionRechecked(
        c.creditDecision(),
        asked.account(),
        asked.buyer(),
        asked.order(),
        asked.amount(),
        c.on(),
        asked.wantedFrom(),
        DecisionRecord.of(question, Outcome.WITHHELD, List.of(), actor));
  }

  static CreditDecisionEvent answer(
      Question question, CreditDecisionCommand.RejectOrder c, Actor actor) {
    var asked = question.opened();
    return new CreditDecisionEvent.DecisionRejected(
        c.creditDecision(),
        asked.account(),
        asked.order(),
        asked.amount(),
        c.on(),
        DecisionRecord.of(question, Outcome.REFUSED, List.of(), actor));
  }
}
