package voti.credit.creditaccount;

import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** How cash comes in, meets items, leaves them again and goes back. */
final class CashMovements {

  private CashMovements() {}

  static CreditAccountEvent receive(
      CreditAccountCommand.BookReceipt c, Money paidBefore, Standing before) {
    if (!before.keeps(c.amount())) {
      return before.otherCurrency(c, c.receipt(), c.amount());
    }
    return new CreditAccountEvent.ReceiptBooked(
        c.creditAccount(),
        c.account(),
        new UnallocatedReceipt(c.receipt(), c.invoice(), c.amount(), c.booked(), c.valued()),
        paidBefore.plus(c.amount()),
        before.with(before.exposure().receiving(c.amount())));
  }

  /** Allocates as much as is open, at most what is left of the cash. */
  static CreditAccountEvent meet(
      String creditAccount,
      String account,
      UnallocatedReceipt receipt,
      Money open,
      Standing before) {
    var amount = receipt.amount().isMoreThan(open) ? open : receipt.amount();
    return new CreditAccountEvent.ReceiptAllocated(
        creditAccount,
        account,
        receipt.receipt(),
        String.valueOf(receipt.invoice()),
        amount,
        null,
        receipt.booked(),
        receipt.valued(),
        before.with(before.exposure().allocating(amount)));
  }

  static CreditAccountEvent allocate(
      CreditAccountCommand.AllocateReceipt c,
      @Nullable UnallocatedReceipt cash,
      @Nullable OpenItem item,
      Standing before) {
    var allocation = c.allocation();
    if (cash == null || allocation.cash().isMoreThan(cash.amount())) {
      return before.refused(
          c,
          c.receipt(),
          "allocation-stays-within-cash",
          allocation.cash().grouped()
              + " cannot be allocated; "
              + (cash == null ? "nothing" : cash.amount().grouped())
              + " of the receipt is free.");
    }
    if (item == null || allocation.total().isMoreThan(item.open())) {
      return before.refused(
          c,
          c.receipt(),
          "allocation-stays-within-item",
          allocation.total().grouped()
              + " cannot be settled; "
              + (item == null ? "nothing" : item.open().grouped())
              + " of the item is open.");
    }
    return new CreditAccountEvent.ReceiptAllocated(
        c.creditAccount(),
        c.account(),
        c.receipt(),
        allocation.item(),
        allocation.cash(),
        allocation.givenUp().isZero() && allocation.difference().isZero() ? null : allocation,
        cash.booked(),
        cash.valued(),
        before.with(
            before
                .exposure()
                .allocating(allocation.cash())
                .opening(allocation.givenUp().negated())));
  }

  static CreditAccountEvent unallocate(CreditAccountCommand.UnallocateReceipt c, Standing before) {
    var allocation = c.allocation();
    return new CreditAccountEvent.ReceiptUnallocated(
        c.creditAccount(),
        c.account(),
        c.receipt(),
        allocation,
        c.dueOn(),
        c.booked(),
        c.valued(),
        c.reason(),
        before.with(
            before
                .exposure()
                .allocating(allocation.cash().negated())
                .opening(allocation.givenUp())));
  }

  static CreditAccountEvent reverse(
      CreditAccountCommand.ReverseReceipt c,
      @Nullable UnallocatedReceipt cash,
      Money paidBefore,
      Standing before) {
    if (cash == null || c.amount().isMoreThan(cash.amount())) {
      return before.refused(
          c,
          c.receipt(),
          "reversed-cash-is-unallocated",
          c.amount().grouped()
              + " cannot go back; "
              + (cash == null ? "nothing" : cash.amount().grouped())
              + " of the receipt is unallocated.");
    }
    return new CreditAccountEvent.ReceiptReversed(
        c.creditAccount(),
        c.account(),
        c.receipt(),
        c.amount(),
        c.booked(),
        c.valued(),
        c.reason(),
        paidBefore.minus(c.amount()),
        before.with(before.exposure().receiving(c.amount().negated())));
  }
}
