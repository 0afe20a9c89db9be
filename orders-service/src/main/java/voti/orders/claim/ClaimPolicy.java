package voti.orders.claim;

import java.util.ArrayList;
import java.util.List;
import voti.orders.claim.ClaimEvent.ClaimOpened;
import voti.values.Money;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;

/** What a carrier may pay, and how that is put on record. */
final class ClaimPolicy {

  private static final Policy POLICY = new Policy("carrier-claim", "1");

  private ClaimPolicy() {}

  /** More than nothing, and no more than was claimed. */
  static RuleResult within(ClaimOpened claim, Money paid) {
    var within =
        paid.currency().equals(claim.amount().currency())
            && paid.isPositive()
            && !paid.isMoreThan(claim.amount());
    return new RuleResult(
        "settlement-stays-within-claim",
        within,
        within
            ? "%s of the %s claimed are paid.".formatted(paid, claim.amount())
            : "%s is claimed; %s cannot settle it.".formatted(claim.amount(), paid));
  }

  static Decision settled(ClaimOpened claim, Money paid, RuleResult within, Actor actor) {
    return decided(
        claim, Outcome.GRANTED, List.of(new Fact("paid", paid.toString())), List.of(within), actor);
  }

  static Decision givenUp(ClaimOpened claim, Actor actor) {
    return decided(claim, Outcome.REFUSED, List.of(), List.of(), actor);
  }

  private static Decision decided(
      ClaimOpened claim, Outcome outcome, List<Fact> facts, List<RuleResult> rules, Actor actor) {
    var all = new ArrayList<>(facts);
    all.add(new Fact("claimed", claim.amount().toString()));
    all.add(new Fact("carrier", claim.carrier()));
    all.add(new Fact("deadline", claim.deadline().toString()));
    return new Decision(
        outcome,
        POLICY,
        all,
        rules,
        new Authority(actor.role(), actor.mandate(), null),
        actor.reason());
  }
}
