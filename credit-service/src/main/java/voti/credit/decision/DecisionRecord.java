package voti.credit.decision;

import java.util.ArrayList;
import java.util.List;
import voti.credit.authority.Approvals;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.RuleResult;

/** The record of an answer. The rules that withheld the order stay on what overruled them. */
final class DecisionRecord {

  private DecisionRecord() {}

  static Decision of(
      Question question,
      Outcome outcome,
      List<Fact> more,
      List<RuleResult> passed,
      Approvals approvals,
      Actor actor) {
    var asked = question.opened().evaluation();
    var facts = new ArrayList<>(asked.facts());
    facts.add(new Fact("row", approvals.route().row()));
    facts.addAll(more);
    var rules = new ArrayList<>(asked.rules());
    rules.addAll(passed);
    var needed = outcome == Outcome.ESCALATED ? String.join(",", approvals.mayApprove()) : null;
    return new Decision(
        outcome,
        ReleaseStaysWithinPolicy.POLICY,
        facts,
        rules,
        new Authority(actor.role(), actor.mandate(), needed),
        actor.reason());
  }

  /** Of a no, or a condition: one voice is enough. */
  static Decision of(Question question, Outcome outcome, List<Fact> more, Actor actor) {
    return of(question, outcome, more, List.of(), question.approvals(), actor);
  }
}
