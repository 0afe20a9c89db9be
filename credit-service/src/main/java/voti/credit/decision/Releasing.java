package voti.credit.decision;

import java.util.ArrayList;
import java.util.List;
import voti.credit.authority.Approvals;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.RuleBroken;
import voti.values.decision.RuleResult;

/** How an order is let through, wholly or in part, by as many pairs of eyes as it takes. */
final class Releasing {

  private Releasing() {}

  static CreditDecisionEvent answer(
      Question question, CreditDecisionCommand.ReleaseOrder c, Actor actor) {
    var asked = question.opened();
    var terms =
        new Terms(c.amount() == null ? asked.amount() : c.amount(), c.deviation(), c.days());
    var rules = rules(question, terms);
    var before = question.approvalsOf(terms);
    var refused = before.refusal(actor);
    if (refused != null) {
      return new CreditDecisionEvent.ApprovalRefused(
          c.creditDecision(), asked.account(), asked.order(), refused.rule(), refused.sentence());
    }
    var approval = before.approval(actor);
    var approvals = before.with(approval);
    var outcome = approvals.complete() ? Outcome.GRANTED : Outcome.ESCALATED;
    var record =
        DecisionRecord.of(question, outcome, facts(terms, approvals), rules, approvals, actor);
    if (!approvals.complete()) {
      return new CreditDecisionEvent.DecisionApproved(
          c.creditDecision(), asked.account(), asked.order(), terms, approval, c.on(), record);
    }
    if (terms.amount().equals(asked.amount())) {
      return new CreditDecisionEvent.DecisionReleased(
          c.creditDecision(),
          asked.account(),
          asked.order(),
          asked.amount(),
          c.deviation(),
          c.on(),
          c.on().plusDays(c.days()),
          record);
    }
    return new CreditDecisionEvent.DecisionReleasedInPart(
        c.creditDecision(),
        asked.account(),
        asked.order(),
        asked.amount(),
        terms.amount(),
        c.deviation(),
        c.on(),
        c.on().plusDays(c.days()),
        record);
  }

  private static List<RuleResult> rules(Question question, Terms terms) {
    var asked = question.opened();
    if (!isReckoned(asked)) {
      throw new RuleBroken(
          "release-is-in-the-accounts-currency",
          "The order is in another currency than the account and no rate of its day is known;"
              + " record the rate and have it checked again.");
    }
    return List.of(
        new ReleaseStaysWithinPolicy(terms.deviation(), terms.days()).check(),
        new PartIsOfTheOrder(terms.amount(), asked.amount()).check(),
        new ReleaseIsWithinAuthority(terms.most(), question.approvals().route()).check());
  }

  private static List<Fact> facts(Terms terms, Approvals approvals) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("released", terms.amount().toString()));
    facts.addAll(ReleaseStaysWithinPolicy.facts(terms.deviation(), terms.days()));
    approvals
        .given()
        .forEach(one -> facts.add(new Fact("approved-by", one.person() + " as " + one.role())));
    return facts;
  }

  /** Its worth in the account's currency was known when the rules were asked. */
  private static boolean isReckoned(CreditDecisionEvent.DecisionOpened asked) {
    return asked.amount().currency().equals(asked.standing().currency())
        || asked.evaluation().facts().stream()
            .anyMatch(
                fact ->
                    fact.name().equals("amount-in-account-currency")
                        && !fact.value().equals("none"));
  }
}
