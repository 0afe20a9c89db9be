package voti.credit.limitproposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.authority.Approvals;
import voti.credit.authority.CreditAuthority;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.RuleBroken;

/** How a limit is proposed and how the proposal is answered. */
final class Proposing {

  private Proposing() {}

  static LimitProposalEvent.LimitProposed of(
      LimitProposalCommand.ProposeLimit c, CreditAuthority authority, Instant now, Actor actor) {
    if (actor.reason().isBlank()) {
      throw new RuleBroken("proposal-has-a-reason", "A proposed limit needs a reason in words.");
    }
    var rules = LimitRules.of(c.account(), c.limit(), c.check(), c.on(), c.reviewOn());
    rules.requireAll();
    var route = authority.route(c.limit(), c.check().creditClass());
    return new LimitProposalEvent.LimitProposed(
        c.limitProposal(),
        c.account(),
        c.limit(),
        c.check(),
        c.reviewOn(),
        c.on(),
        actor.person(),
        actor.reason(),
        route,
        authority.answerBy(route, now),
        authority.lapsesAt(now),
        record(Outcome.ESCALATED, rules, Approvals.none(route, actor.person()), actor));
  }

  static LimitProposalEvent approve(
      Proposal proposal, LimitProposalCommand.ApproveLimit c, Actor actor) {
    var asked = proposal.proposed();
    var rules =
        LimitRules.of(asked.account(), asked.limit(), asked.check(), c.on(), asked.reviewOn());
    rules.requireAll();
    var refused = proposal.approvals().refusal(actor);
    if (refused != null) {
      return new LimitProposalEvent.LimitApprovalRefused(
          asked.limitProposal(), asked.account(), refused.rule(), refused.sentence());
    }
    var approval = proposal.approvals().approval(actor);
    var approvals = proposal.approvals().with(approval);
    if (!approvals.complete()) {
      return new LimitProposalEvent.LimitProposalApproved(
          asked.limitProposal(),
          asked.account(),
          asked.limit(),
          approval,
          c.on(),
          record(Outcome.ESCALATED, rules, approvals, actor));
    }
    return new LimitProposalEvent.LimitProposalGranted(
        asked.limitProposal(),
        asked.account(),
        asked.limit(),
        asked.check(),
        asked.reviewOn(),
        c.on(),
        record(Outcome.GRANTED, rules, approvals, actor));
  }

  static LimitProposalEvent.LimitProposalRejected reject(
      Proposal proposal, LimitProposalCommand.RejectLimit c, Actor actor) {
    var asked = proposal.proposed();
    var rules =
        LimitRules.of(asked.account(), asked.limit(), asked.check(), c.on(), asked.reviewOn());
    return new LimitProposalEvent.LimitProposalRejected(
        asked.limitProposal(),
        asked.account(),
        asked.limit(),
        c.on(),
        record(Outcome.REFUSED, rules, proposal.approvals(), actor));
  }

  /** What is due: nothing, a deputy's turn, or the end. */
  static @Nullable LimitProposalEvent late(
      Proposal proposal, CreditAuthority authority, Instant now) {
    var asked = proposal.proposed();
    if (!proposal.open()) {
      return null;
    }
    if (!now.isBefore(asked.lapsesAt())) {
      return lapsed(asked, "Nobody decided on it in time.");
    }
    var deputy = proposal.approvals().nextDeputy();
    if (deputy == null || now.isBefore(proposal.answerBy())) {
      return null;
    }
    return new LimitProposalEvent.LimitProposalEscalated(
        asked.limitProposal(),
        asked.account(),
        deputy,
        proposal.answerBy(),
        authority.answerBy(asked.route(), now));
  }

  static LimitProposalEvent.LimitProposalLapsed lapsed(
      LimitProposalEvent.LimitProposed asked, String reason) {
    return new LimitProposalEvent.LimitProposalLapsed(
        asked.limitProposal(), asked.account(), asked.limit(), reason);
  }

  private static Decision record(
      Outcome outcome, LimitRules rules, Approvals approvals, Actor actor) {
    var facts = new ArrayList<>(rules.facts());
    facts.add(new Fact("row", approvals.route().row()));
    approvals
        .given()
        .forEach(one -> facts.add(new Fact("approved-by", one.person() + " as " + one.role())));
    return new Decision(
        outcome,
        LimitRules.POLICY,
        List.copyOf(facts),
        rules.results(),
        new Authority(
            actor.role(),
            actor.mandate(),
            outcome == Outcome.ESCALATED ? String.join(",", approvals.mayApprove()) : null),
        actor.reason());
  }
}
