package voti.credit.automation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import voti.credit.creditaccount.Allocation;
import voti.credit.items.Items;
import voti.values.Money;

/**
 * How the debtor's account booked what a receipt takes back. Both say the same where all is in one
 * currency; else the account knows what each allocation was carried at, and its mirror has to be
 * just that.
 */
final class Mirrors {

  private final Items items;
  private final String receipt;
  private final Map<String, List<Allocation>> booked = new HashMap<>();

  Mirrors(Items items, String receipt) {
    this.items = items;
    this.receipt = receipt;
  }

  /**
   * The account's words for an allocation in the payment's currency.
   *
   * @throws IllegalStateException when the item has not seen it yet; the message waits until it has
   */
  Allocation of(Allocation asked) {
    var row = items.find(asked.item());
    if (row.isEmpty() || isOne(asked.cash(), row.get().amount(), row.get().owed())) {
      return asked;
    }
    var all =
        booked.computeIfAbsent(
            asked.item(), _ -> new ArrayList<>(row.get().allocatedFrom(receipt)));
    for (var one : all) {
      if (one.asPaid().equals(asked)) {
        all.remove(one);
        return one;
      }
    }
    throw new IllegalStateException(receipt + " is not yet known to have paid " + asked.item());
  }

  private static boolean isOne(Money cash, Money carried, Money owed) {
    return cash.currency().equals(carried.currency()) && carried.currency().equals(owed.currency());
  }
}
