package voti.credit.receipt;

import voti.values.Money;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/** A bank takes back what it gave, no more and no less. */
record ReturnIsWhole(Money returned, Money received) {

  void check() {
    if (!returned.equals(received)) {
      throw new RuleBroken(
          "return-is-whole",
          "The bank gave "
              + received.grouped()
              + " "
              + received.currency()
              + " and takes back "
              + returned.grouped()
              + " "
              + returned.currency()
              + ". Split the payment first, then return the part.",
          new Fact("received", received.toString()),
          new Fact("returned", returned.toString()));
    }
  }
}
