package voti.credit.creditaccount;

import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * How a receipt settles an item: by cash, and by what is given up beside it. On a receipt it is in
 * the payment's currency; on the debtor's account it is in the account's, with the payment's own
 * words beside it where they were another currency's.
 *
 * @param item what is settled
 * @param cash of the receipt; below zero only where the item is ours to give back
 * @param settlementDiscount granted for paying early
 * @param difference tolerated: what was paid too little; below zero when it was too much
 * @param bankCharge kept by the payer's bank and borne by us
 * @param exchange what the cash is carried at beyond the item: a gain, below zero a loss; {@code
 *     null} for none
 * @param paid the same in the payment's currency; {@code null} where that is the account's
 * @param original what the item falls by in its own currency; {@code null} where that is the
 *     account's
 * @param part of the item that was named, counted from 1; {@code null} when none was: the oldest
 *     due is paid first
 */
public record Allocation(
    String item,
    Money cash,
    Money settlementDiscount,
    Money difference,
    Money bankCharge,
    @Nullable Money exchange,
    @Nullable Paid paid,
    @Nullable Money original,
    @Nullable Integer part) {

  /** Of no part in particular. */
  public Allocation(
      String item,
      Money cash,
      Money settlementDiscount,
      Money difference,
      Money bankCharge,
      @Nullable Money exchange,
      @Nullable Paid paid,
      @Nullable Money original) {
    this(item, cash, settlementDiscount, difference, bankCharge, exchange, paid, original, null);
  }

  /** In one currency. */
  public Allocation(
      String item, Money cash, Money settlementDiscount, Money difference, Money bankCharge) {
    this(item, cash, settlementDiscount, difference, bankCharge, null, null, null);
  }

  /**
   * An allocation in the currency in which it was paid.
   *
   * @param cash of the receipt
   * @param settlementDiscount granted for paying early
   * @param difference tolerated
   * @param bankCharge borne by us
   */
  public record Paid(Money cash, Money settlementDiscount, Money difference, Money bankCharge) {}

  /** Cash alone. */
  public static Allocation ofCash(String item, Money cash) {
    var none = Money.zero(cash.currency());
    return new Allocation(item, cash, none, none, none);
  }

  /** What the item falls by. */
  public Money total() {
    return cash.plus(beyondCash());
  }

  /** What is given up of the item. */
  public Money givenUp() {
    return settlementDiscount.plus(difference).plus(bankCharge);
  }

  /** What the item falls by beyond the cash: what is given up, less what was gained. */
  public Money beyondCash() {
    return exchange == null ? givenUp() : givenUp().minus(exchange);
  }

  /** What the item falls by, in its own currency. */
  public Money fell() {
    return original == null ? total() : original;
  }

  /** As the receipt has it, in the payment's currency. */
  public Allocation asPaid() {
    return paid == null
        ? new Allocation(item, cash, settlementDiscount, difference, bankCharge).to(part)
        : new Allocation(
                item, paid.cash(), paid.settlementDiscount(), paid.difference(), paid.bankCharge())
            .to(part);
  }

  /** The same to a part of the item. */
  public Allocation to(@Nullable Integer named) {
    return new Allocation(
        item, cash, settlementDiscount, difference, bankCharge, exchange, paid, original, named);
  }

  /** Whether more than the account's currency was in it. */
  public boolean isForeign() {
    return paid != null || original != null;
  }

  Paid toPaid() {
    return new Paid(cash, settlementDiscount, difference, bankCharge);
  }
}
