package voti.orders.quotation;

import voti.orders.order.Judgement;
import voti.orders.quotation.QuotationEvent.QuotationRequestRefused;
import voti.values.decision.Actor;
import voti.values.decision.Outcome;
import voti.values.decision.RuleResult;

/** The ways a quotation says no, kept on record. */
final class Refusals {

  private Refusals() {}

  static QuotationRequestRefused of(
      QuotationStanding now, String request, RuleResult broken, Judgement judged, Actor actor) {
    return new QuotationRequestRefused(
        now.quotation(),
        now.account(),
        now.number(),
        request,
        broken.rule(),
        broken.sentence(),
        judged.decided(Outcome.REFUSED, actor, actor.reason()));
  }
}
