package voti.credit.dispute;

import voti.values.Money;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/** Only what is open, and not contested yet, can be contested. */
record ContestedPartIsOpen(Money amount, Money open) {

  void check() {
    if (!amount.currency().equals(open.currency())
        || !amount.isPositive()
        || amount.isMoreThan(open)) {
      throw new RuleBroken(
          "contested-part-is-open",
          "Of this item " + open + " can be contested, not " + amount + ".",
          new Fact("amount", amount.toString()),
          new Fact("open", open.toString()));
    }
  }
}
