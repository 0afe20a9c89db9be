package voti.planning.mandate.acknowledging;

import voti.planning.rule.Rule;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.NotAuthorised;

/**
 * Nobody is bound by a mandate they have not seen, so nobody else can acknowledge it.
 *
 * @param employee whose mandate it is
 * @param actor who acknowledges
 */
public record TheEmployeeAcknowledges(String employee, Actor actor) implements Rule {

  @Override
  public String name() {
    return "the-employee-acknowledges";
  }

  @Override
  public boolean holds() {
    return employee.equals(actor.person());
  }

  @Override
  public String sentence() {
    return holds()
        ? "The employee acknowledges."
        : "Only " + employee + " can acknowledge this mandate, not " + actor.person() + ".";
  }

  /** Passes when the rule holds; else nobody is authorised. */
  public void require() {
    if (!holds()) {
      throw new NotAuthorised(name(), sentence(), new Fact("employee", employee));
    }
  }
}
