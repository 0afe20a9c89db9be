package voti.credit.confirmation;

import java.util.List;
import voti.values.Money;

/**
 * What the letter says is owed in one currency.
 *
 * @param unallocated cash not yet matched with an item
 * @param balance open items less that cash; below zero when it is ours to give back
 */
public record StatedBalance(List<StatedItem> items, Money unallocated, Money balance) {

  /** The balance is what it consists of. */
  public StatedBalance {
    items = List.copyOf(items);
    var sum = items.stream().map(StatedItem::open).reduce(unallocated.negated(), Money::plus);
    if (!sum.equals(balance)) {
      throw new IllegalArgumentException("balance: " + balance + " is not " + sum);
    }
  }

  /** Of these. */
  public static StatedBalance of(List<StatedItem> items, Money unallocated) {
    return new StatedBalance(
        items,
        unallocated,
        items.stream().map(StatedItem::open).reduce(unallocated.negated(), Money::plus));
  }
}
