package voti.credit.creditaccount;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * What an allocation is on the debtor's account. Cash leaves at what it is carried at, an item in
 * the payment's currency at its own carrying amount in proportion: the rest is exchange gain or
 * loss. An item in any other currency falls by what the payment is carried at.
 *
 * @param asked in the payment's currency
 * @param cash what is left of the receipt
 * @param item what is open
 */
record Clearing(Allocation asked, UnallocatedReceipt cash, OpenItem item) {

  Allocation inAccount() {
    var original = item.original();
    if (cash.original() == null && original == null) {
      return asked;
    }
    if (original != null && original.currency().equals(asked.cash().currency())) {
      return ofItsCurrency(original);
    }
    return ofOtherCurrency();
  }

  /** Whether more is asked than is open of the item, or with another sign. */
  boolean isMoreThanOpen() {
    var original = item.original();
    if (original != null && original.currency().equals(asked.cash().currency())) {
      return beyond(asked.total(), original);
    }
    return beyond(inAccount().total(), item.open());
  }

  /** What is open of the part that is named, in the item's own currency; {@code null} for none. */
  @Nullable Money openOfPart() {
    var named = asked.part();
    var parts = item.parts();
    return named == null || parts == null || !parts.has(named)
        ? null
        : parts.open(item.owed()).get(named - 1);
  }

  /** Whether the part that is named is not there, or less is open of it than is asked. */
  boolean isMoreThanPart() {
    var open = openOfPart();
    return asked.part() != null && (open == null || beyond(inAccount().fell(), open));
  }

  static boolean beyond(Money asked, Money open) {
    return open.isNegative()
        ? asked.isPositive() || open.isMoreThan(asked)
        : asked.isNegative() || asked.isMoreThan(open);
  }

  private Allocation ofItsCurrency(Money original) {
    var cleared = item.share(asked.total());
    var discount = Carried.share(item.open(), asked.settlementDiscount(), original);
    var difference = Carried.share(item.open(), asked.difference(), original);
    var charge = Carried.share(item.open(), asked.bankCharge(), original);
    var carried = cash.share(asked.cash());
    var gain = carried.plus(discount).plus(difference).plus(charge).minus(cleared);
    return carried(carried, discount, difference, charge, gain, asked.total());
  }

  private Allocation ofOtherCurrency() {
    var carried = cash.share(asked.cash());
    var discount = carried(asked.settlementDiscount());
    var difference = carried(asked.difference());
    var charge = carried(asked.bankCharge());
    var total = carried.plus(discount).plus(difference).plus(charge);
    var rest = item.open().minus(total);
    var cleared = rest.amount().abs().compareTo(smallest()) < 0 ? item.open() : total;
    var original = item.original();
    return carried(
        carried,
        discount,
        difference,
        charge,
        total.minus(cleared),
        original == null ? null : Carried.share(original, cleared, item.open()));
  }

  private Allocation carried(
      Money carried,
      Money discount,
      Money difference,
      Money charge,
      Money gain,
      @Nullable Money original) {
    return new Allocation(
        asked.item(),
        carried,
        discount,
        difference,
        charge,
        gain.isZero() ? null : gain,
        cash.original() == null ? null : asked.toPaid(),
        original,
        asked.part());
  }

  private Money carried(Money part) {
    var rate = cash.rate();
    return rate == null ? part : Carried.at(rate, part, item.open().currency());
  }

  /** What the payment's smallest coin is worth: no payment in it can come nearer to an item. */
  private BigDecimal smallest() {
    var rate = cash.rate();
    return rate == null
        ? BigDecimal.ZERO
        : rate.movePointLeft(asked.cash().currency().getDefaultFractionDigits());
  }
}
