package voti.credit.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import voti.credit.authority.Approvals;
import voti.credit.authority.Route;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

/**
 * What is to be decided, and how far that has come.
 *
 * @param opened what was asked
 * @param state {@code open}; {@code reduction-asked}, {@code prepayment-asked} and {@code
 *     released-in-part} leave the order waiting, so that another answer may follow
 * @param terms what the approvals given so far were of
 * @param approvals those
 * @param answerBy until when an answer is promised
 */
record Question(
    CreditDecisionEvent.DecisionOpened opened,
    String state,
    @Nullable Terms terms,
    Approvals approvals,
    @Nullable Instant answerBy) {

  static Question of(CreditDecisionEvent.DecisionOpened opened) {
    var route = opened.route();
    var way = route == null ? Route.OF_OLD : route;
    return new Question(
        opened, "open", null, Approvals.none(way, opened.askedBy()), opened.answerBy());
  }

  Question in(String next) {
    return new Question(opened, next, terms, approvals, answerBy);
  }

  Question approved(CreditDecisionEvent.DecisionApproved e) {
    var given = approvalsOf(e.terms()).with(e.approval());
    return new Question(opened, state, e.terms(), given, answerBy);
  }

  Question escalated(CreditDecisionEvent.DecisionEscalated e) {
    return new Question(opened, state, terms, approvals.later(), e.answerBy());
  }

  /** Those given of the same terms. */
  Approvals approvalsOf(Terms asked) {
    return asked.equals(terms) ? approvals : approvals.anew();
  }

  /** Whether the order still waits for it. */
  boolean waits() {
    return switch (state) {
      case "open", "reduction-asked", "prepayment-asked", "released-in-part" -> true;
      default -> false;
    };
  }

  /** Passes when this person may answer now, and says why. */
  Question answeredBy(Actor actor) {
    if (!waits()) {
      throw new WrongState(
          "decision-is-open", "This decision is " + state + " already.", new Fact("state", state));
    }
    if (actor.reason().isBlank()) {
      throw new RuleBroken("decision-has-a-reason", "A credit decision needs a reason in words.");
    }
    approvals.requireVoice(actor);
    return this;
  }
}
