package voti.credit.receipt;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import voti.credit.creditaccount.Allocation;
import voti.values.Money;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/**
 * What is set against items is no more than the cash that is left, in its currency. Cash is below
 * zero only for a credit note, which makes the rest of a match so much more; nothing else is.
 *
 * @param allocations what is asked
 * @param left of the cash
 */
record AllocationsFitTheCash(List<Allocation> allocations, Money left) {

  void check() {
    var items = new HashSet<String>();
    var cash = Money.zero(left.currency());
    for (var one : allocations) {
      var given = Stream.of(one.settlementDiscount(), one.difference(), one.bankCharge());
      if (!given.allMatch(part -> isOurs(part) && !part.isNegative()) || !isOurs(one.cash())) {
        throw broken("An allocation is in " + left.currency() + " and not below zero.", one);
      }
      if (one.cash().isZero()) {
        throw broken("An allocation takes some cash.", one);
      }
      if (one.cash().isNegative() && !one.givenUp().isZero()) {
        throw broken("Nothing is given up beside a credit note.", one);
      }
      if (!items.add(one.item())) {
        throw broken("An item is named once in a match.", one);
      }
      cash = cash.plus(one.cash());
    }
    if (cash.isNegative()) {
      throw new RuleBroken(
          "credit-notes-stay-within-the-match",
          "The credit notes are more than what is paid: set them off without cash.",
          new Fact("taken", cash.toString()));
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

  /** Credit notes first: what they are worth is there for what follows. */
  List<Allocation> inOrder() {
    return allocations.stream()
        .sorted(Comparator.comparing((Allocation one) -> !one.cash().isNegative()))
        .toList();
  }

  private boolean isOurs(Money part) {
    return part.currency().equals(left.currency());
  }

  private static RuleBroken broken(String sentence, Allocation one) {
    return new RuleBroken("allocations-fit-the-cash", sentence, new Fact("item", one.item()));
  }
}
