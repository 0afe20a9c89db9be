package voti.credit.limitproposal;

import java.time.Instant;
import voti.credit.authority.Approvals;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

/**
 * What was proposed, and how far that has come.
 *
 * @param proposed what
 * @param state {@code open}, {@code granted}, {@code rejected}, {@code lapsed}
 * @param approvals given so far
 * @param answerBy until when an answer is promised
 */
record Proposal(
    LimitProposalEvent.LimitProposed proposed,
    String state,
    Approvals approvals,
    Instant answerBy) {

  static Proposal of(LimitProposalEvent.LimitProposed e) {
    return new Proposal(e, "open", Approvals.none(e.route(), e.askedBy()), e.answerBy());
  }

  Proposal in(String next) {
    return new Proposal(proposed, next, approvals, answerBy);
  }

  Proposal approved(LimitProposalEvent.LimitProposalApproved e) {
    return new Proposal(proposed, state, approvals.with(e.approval()), answerBy);
  }

  Proposal escalated(LimitProposalEvent.LimitProposalEscalated e) {
    return new Proposal(proposed, state, approvals.later(), e.answerBy());
  }

  boolean open() {
    return state.equals("open");
  }

  /** Passes when this person may answer now, and says why. */
  Proposal answeredBy(Actor actor) {
    if (!open()) {
      throw new WrongState(
          "limit-proposal-is-open",
          "This proposal is " + state + " already.",
          new Fact("state", state));
    }
    if (actor.reason().isBlank()) {
      throw new RuleBroken("decision-has-a-reason", "A credit decision needs a reason in words.");
    }
    approvals.requireVoice(actor);
    return this;
  }
}
