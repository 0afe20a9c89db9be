package voti.planning.mandate.approving;

import voti.planning.rule.Rule;
import voti.values.decision.Actor;

/**
 * Authority is given by somebody else, not taken; standing in for the employee does not help.
 *
 * @param employee whose mandate it is
 * @param actor who approves
 */
public record NobodyApprovesTheirOwnMandate(String employee, Actor actor) implements Rule {

  @Override
  public String name() {
    return "nobody-approves-their-own-mandate";
  }

  @Override
  public boolean holds() {
    return !employee.equals(actor.person()) && !employee.equals(actor.onBehalfOf());
  }

  @Override
  public String sentence() {
    return holds()
        ? "The mandate is for " + employee + " and is approved by " + actor.person() + "."
        : "The mandate is for "
            + employee
            + ", who approves it: another commercial director has to.";
  }
}
