package voti.planning.payscheme;

import java.util.List;
import voti.planning.rule.Rule;
import voti.values.decision.Actor;

/**
 * Pay is approved by somebody who neither drafted the scheme nor is paid by it; standing in for
 * such a person does not help.
 *
 * @param draftedBy who wrote the draft
 * @param paid who is paid by it
 * @param actor who approves
 */
record NobodyApprovesTheirOwnPay(String draftedBy, List<PaidEmployee> paid, Actor actor)
    implements Rule {

  @Override
  public String name() {
    return "nobody-approves-their-own-pay";
  }

  @Override
  public boolean holds() {
    return !concerns(actor.person())
        && (actor.onBehalfOf() == null || !concerns(actor.onBehalfOf()));
  }

  private boolean concerns(String person) {
    return person.equals(draftedBy) || paid.stream().anyMatch(one -> one.employee().equals(person));
  }

  @Override
  public String sentence() {
    return holds()
        ? "The scheme was drafted by " + draftedBy + " and is approved by " + actor.person() + "."
        : "The scheme was drafted by, or pays, the one who approves it: another director has to.";
  }
}
