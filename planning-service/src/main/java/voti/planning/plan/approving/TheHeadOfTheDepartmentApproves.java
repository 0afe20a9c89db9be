package voti.planning.plan.approving;

import voti.planning.rule.Rule;
import voti.values.decision.Actor;

/**
 * A head approves plans of the own department; the commercial director approves all.
 *
 * @param department whose plan it is
 * @param actor who approves
 */
public record TheHeadOfTheDepartmentApproves(String department, Actor actor) implements Rule {

  @Override
  public String name() {
    return "the-head-of-the-department-approves";
  }

  @Override
  public boolean holds() {
    return actor.role().equals("commercial-director")
        || (actor.role().equals("head") && department.equals(actor.department()));
  }

  @Override
  public String sentence() {
    return holds()
        ? "The plan of department " + department + " is approved by its " + actor.role() + "."
        : "The plan belongs to department "
            + department
            + "; its head or the commercial director has to approve it.";
  }
}
