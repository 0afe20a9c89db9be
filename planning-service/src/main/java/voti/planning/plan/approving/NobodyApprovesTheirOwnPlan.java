package voti.planning.plan.approving;

import voti.planning.rule.Rule;
import voti.values.decision.Actor;

/**
 * Targets that pay is measured by are approved by somebody else.
 *
 * @param employee whose plan it is
 * @param actor who approves
 */
public record NobodyApprovesTheirOwnPlan(String employee, Actor actor) implements Rule {

  @Override
  public String name() {
    return "nobody-approves-their-own-plan";
  }

  @Override
  public boolean holds() {
    return !employee.equals(actor.person()) && !employee.equals(actor.onBehalfOf());
  }

  @Override
  public String sentence() {
    return holds()
        ? "The plan is for " + employee + " and is approved by " + actor.person() + "."
        : "The plan is for " + employee + ", who approves it: the superior has to.";
  }
}
