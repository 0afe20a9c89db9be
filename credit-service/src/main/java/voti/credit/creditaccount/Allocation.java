package voti.credit.creditaccount;

import voti.values.Money;

/**
 * How a receipt settles an item: by cash, and by what is given up beside it.
 *
 * @param item what is settled
 * @param cash of the receipt; not below zero
 * @param settlementDiscount granted for paying early
 * @param difference tolerated: what was paid too little; below zero when it was too much
 * @param bankCharge kept by the payer's bank and borne by us
 */
public record Allocation(
    String item, Money cash, Money settlementDiscount, Money difference, Money bankCharge) {

  /** Cash alone. */
  public static Allocation ofCash(String item, Money cash) {
    var none = Money.zero(cash.currency());
    return new Allocation(item, cash, none, none, none);
  }

  /** What the item falls by. */
  public Money total() {
    return cash.plus(givenUp());
  }

  /** What the item falls by beyond the cash. */
  public Money givenUp() {
    return settlementDiscount.plus(difference).plus(bankCharge);
  }
}
