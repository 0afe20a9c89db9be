package voti.credit.writeoff;

import voti.values.Money;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/**
 * No more is moved than there is.
 *
 * @param rule its name where it is broken
 */
record AmountIsStillThere(String rule, Money amount, Money most) {

  void check() {
    if (!amount.currency().equals(most.currency())
        || !amount.isPositive()
        || amount.isMoreThan(most)) {
      throw new RuleBroken(
          rule,
          "It can be " + most + " at most, not " + amount + ".",
          new Fact("amount", amount.toString()),
          new Fact("most", most.toString()));
    }
  }
}
