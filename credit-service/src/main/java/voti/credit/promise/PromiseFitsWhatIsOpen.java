package voti.credit.promise;

import java.util.List;
import voti.values.Money;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/** A promise names items, and promises no more than is open on them. */
record PromiseFitsWhatIsOpen(Money amount, List<PromisedItem> items) {

  void check() {
    if (items.isEmpty()) {
      throw new RuleBroken("promise-names-items", "A promise names the items it will pay.");
    }
    if (items.stream().anyMatch(item -> !item.open().currency().equals(amount.currency()))) {
      throw new RuleBroken(
          "promise-is-in-one-currency", "A promise and its items are in one currency.");
    }
    var open =
        items.stream().map(PromisedItem::open).reduce(Money.zero(amount.currency()), Money::plus);
    if (!amount.isPositive() || amount.isMoreThan(open)) {
      throw new RuleBroken(
          "promise-fits-what-is-open",
          "On these items " + open + " is open; " + amount + " cannot be promised.",
          new Fact("amount", amount.toString()),
          new Fact("open", open.toString()));
    }
  }
}
