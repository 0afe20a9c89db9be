package voti.credit.decision;

import voti.values.Money;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.RuleResult;

/** What is let through, asked first or come down to: something, and no more than the order. */
record PartIsOfTheOrder(Money part, Money order) {

  RuleResult check() {
    if (!part.currency().equals(order.currency()) || !part.isPositive() || part.isMoreThan(order)) {
      throw new RuleBroken(
          "part-is-of-the-order",
          "It takes an amount above nothing and up to the order's %s %s."
              .formatted(order.grouped(), order.currency()),
          new Fact("amount", order.toString()));
    }
    return new RuleResult(
        "part-is-of-the-order",
        true,
        "%s of the order's %s %s.".formatted(part.grouped(), order.grouped(), order.currency()));
  }
}
