package voti.planning.plan.drafting;

import voti.planning.rule.Rule;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.NotAuthorised;

/**
 * An account manager drafts their own plan, or that of the colleague they stand in for; a head
 * drafts anybody's.
 *
 * @param employee whose plan it is
 * @param actor who drafts
 */
public record ManagersPlanForThemselves(String employee, Actor actor) implements Rule {

  @Override
  public String name() {
    return "managers-plan-for-themselves";
  }

  @Override
  public boolean holds() {
    return !actor.role().equals("kam")
        || employee.equals(actor.person())
        || employee.equals(actor.onBehalfOf());
  }

  @Override
  public String sentence() {
    return holds()
        ? "The plan is drafted by one who may."
        : "The plan is for " + employee + "; " + actor.person() + " drafts only their own.";
  }

  /** Passes when the rule holds; else nobody is authorised. */
  public void require() {
    if (!holds()) {
      throw new NotAuthorised(name(), sentence(), new Fact("employee", employee));
    }
  }
}
