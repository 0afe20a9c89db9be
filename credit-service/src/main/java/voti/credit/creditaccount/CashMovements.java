package voti.credit.creditaccount;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** How cash comes in, meets items, leaves them again and goes back. */
final class CashMovements {

  private CashMovements() {}

  static CreditAccountEvent receive(
      CreditAccountCommand.BookReceipt c, Money paidBefore, Standing before, Rates rates) {
    var carried = Carried.of(c.amount(), before.currency(), c.booked(), rates);
    if (carried.isEmpty()) {
      return before.noRate(c, c.receipt(), c.amount(), c.booked());
    }
    var amount = carried.get().amount();
    return new CreditAccountEvent.ReceiptBooked(
        c.creditAccount(),
        c.account(),
        UnallocatedReceipt.of(c, carried.get()),
        paidBefore.plus(amount),
        before.with(before.exposure().receiving(amount)));
  }

  /**
   * Allocates as much as is open, at most what is left of the cash; none when the two are in
   * different currencies, since somebody has to say how much of one is how much of the other.
   */
  static Optional<CreditAccountEvent> meet(
      String creditAccount,
      String account,
      UnallocatedReceipt receipt,
      OpenItem item,
      Standing before) {
    var left = receipt.left();
    var open = item.owed();
    if (!left.currency().equals(open.currency())) {
      return Optional.empty();
    }
    var cash = left.isMoreThan(open) ? open : left;
    var asked = Allocation.ofCash(String.valueOf(receipt.invoice()), cash);
    return Optional.of(allocated(creditAccount, account, asked, receipt, item, before));
  }

  static CreditAccountEvent allocate(
      CreditAccountCommand.AllocateReceipt c,
      @Nullable UnallocatedReceipt cash,
      @Nullable OpenItem item,
      Standing before) {
    var allocation = c.allocation();
    if (cash == null || allocation.cash().isMoreThan(cash.left())) {
      return before.refused(
          c,
          c.receipt(),
          "allocation-stays-within-cash",
          allocation.cash().grouped()
              + " cannot be allocated; "
              + (cash == null ? "nothing" : cash.left().grouped())
              + " of the receipt is free.");
    }
    if (item == null || new Clearing(allocation, cash, item).isMoreThanOpen()) {
      return before.refused(
          c,
          c.receipt(),
          "allocation-stays-within-item",
          allocation.total().grouped()
              + " cannot be settled; "
              + (item == null ? "nothing" : open(item, allocation.cash()).grouped())
              + " of the item is open.");
    }
    var clearing = new Clearing(allocation, cash, item);
    if (clearing.isMoreThanPart()) {
      var open = clearing.openOfPart();
      return before.refused(
          c,
          c.receipt(),
          "allocation-stays-within-part",
          "%s cannot be settled; %s of part %s of the item is open."
              .formatted(
                  allocation.total().grouped(),
                  open == null ? "nothing" : open.grouped(),
                  allocation.part()));
    }
    return allocated(c.creditAccount(), c.account(), allocation, cash, item, before);
  }

  private static Money open(OpenItem item, Money cash) {
    return item.owed().currency().equals(cash.currency()) ? item.owed() : item.open();
  }

  private static CreditAccountEvent allocated(
      String creditAccount,
      String account,
      Allocation asked,
      UnallocatedReceipt cash,
      OpenItem item,
      Standing before) {
    var made = new Clearing(asked, cash, item).inAccount();
    var cashAlone = made.equals(Allocation.ofCash(made.item(), made.cash()));
    return new CreditAccountEvent.ReceiptAllocated(
        creditAccount,
        account,
        cash.receipt(),
        made.item(),
        made.cash(),
        cashAlone ? null : made,
        cash.booked(),
        cash.valued(),
        before.with(
            before.exposure().allocating(made.cash()).opening(made.beyondCash().negated())));
  }

  static CreditAccountEvent unallocate(
      CreditAccountCommand.UnallocateReceipt c, Standing before, Rates rates) {
    var allocation = c.allocation();
    var paid = allocation.paid();
    return new CreditAccountEvent.ReceiptUnallocated(
        c.creditAccount(),
        c.account(),
        c.receipt(),
        allocation,
        c.dueOn(),
        c.level(),
        paid == null
            ? null
            : rates.rate(paid.cash().currency(), before.currency(), c.booked()).orElse(null),
        c.booked(),
        c.valued(),
        c.reason(),
        c.parts(),
        before.with(
            before
                .exposure()
                .allocating(allocation.cash().negated())
                .opening(allocation.beyondCash())));
  }

  static CreditAccountEvent reverse(
      CreditAccountCommand.ReverseReceipt c,
      @Nullable UnallocatedReceipt cash,
      Money paidBefore,
      Standing before) {
    if (cash == null || c.amount().isMoreThan(cash.left())) {
      return before.refused(
          c,
          c.receipt(),
          "reversed-cash-is-unallocated",
          c.amount().grouped()
              + " cannot go back; "
              + (cash == null ? "nothing" : cash.left().grouped())
              + " of the receipt is unallocated.");
    }
    var amount = cash.share(c.amount());
    return new CreditAccountEvent.ReceiptReversed(
        c.creditAccount(),
        c.account(),
        c.receipt(),
        amount,
        cash.original() == null ? null : c.amount(),
        c.booked(),
        c.valued(),
        c.reason(),
        paidBefore.minus(amount),
        before.with(before.exposure().receiving(amount.negated())));
  }
}
