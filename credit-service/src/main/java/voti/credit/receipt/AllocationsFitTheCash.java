package voti.credit.receipt;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import voti.credit.creditaccount.Allocation;
import voti.values.Money;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/**
 * What is set against items is no more than the cash that is left, in its currency, and nothing of
 * it is below zero.
 *
 * @param allocations what is asked
 * @param left of the cash
 */
record AllocationsFitTheCash(List<Allocation> allocations, Money left) {

  void check() {
    var items = new HashSet<String>();
    var cash = Money.zero(left.currency());
    for (var one : allocations) {
      var parts =
          Stream.of(one.cash(), one.settlementDiscount(), one.difference(), one.bankCharge());
      if (!parts.allMatch(part -> part.currency().equals(left.currency()) && !part.isNegative())) {
        throw broken("An allocation is in " + left.currency() + " and not below zero.", one);
      }
      if (!one.cash().isPositive()) {
        throw broken("An allocation takes some cash.", one);
      }
      if (!items.add(one.item())) {
        throw broken("An item is named once in a match.", one);
      }
      cash = cash.plus(one.cash());
    }
    if (cash.isMoreThan(left)) {
      throw new RuleBroken(
          "allocations-fit-the-cash",
          "The match takes "
              + cash.grouped()
              + " "
              + cash.currency()
              + ", but only "
              + left.grouped()
              + " of the payment is left.",
          new Fact("taken", cash.toString()),
          new Fact("left", left.toString()));
    }
  }

  private static RuleBroken broken(String sentence, Allocation one) {
    return new RuleBroken("allocations-fit-the-cash", sentence, new Fact("item", one.item()));
  }
}
