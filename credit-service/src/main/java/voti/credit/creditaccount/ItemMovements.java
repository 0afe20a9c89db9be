package voti.credit.creditaccount;

import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** How open items come, grow, fall and go. */
final class ItemMovements {

  private ItemMovements() {}

  /**
   * What was delivered becomes an open item of just the amount it is carried with, so that nothing
   * changes on the way.
   */
  static CreditAccountEvent invoice(
      CreditAccountCommand.BookInvoice c, Money carried, Standing before) {
    var own = c.gross().currency().equals(carried.currency());
    var amount = own ? c.gross() : carried;
    var item =
        new ItemFacts(c.invoice(), ItemKind.INVOICE, c.number(), amount, c.issuedOn(), c.dueOn());
    return new CreditAccountEvent.DeliveryInvoiced(
        c.creditAccount(),
        c.account(),
        c.invoice(),
        c.dispatch(),
        amount,
        item,
        before.with(before.exposure().invoicing(amount)));
  }

  static CreditAccountEvent book(CreditAccountCommand.BookItem c, Standing before) {
    var amount = c.item().amount();
    return before.keeps(amount)
        ? new CreditAccountEvent.ItemBooked(
            c.creditAccount(),
            c.account(),
            c.item(),
            c.why(),
            before.with(before.exposure().opening(amount)))
        : before.otherCurrency(c, c.item().item(), amount);
  }

  static CreditAccountEvent credit(CreditAccountCommand.BookCreditNote c, Standing before) {
    return new CreditAccountEvent.CreditNoteBooked(
        c.creditAccount(),
        c.account(),
        c.creditNote(),
        c.invoice(),
        c.gross(),
        c.issuedOn(),
        before.with(before.exposure().crediting(c.gross())));
  }

  static CreditAccountEvent writeOff(
      CreditAccountCommand.WriteOffItem c, @Nullable OpenItem item, Standing before) {
    if (item == null || c.amount().isMoreThan(item.open()) || !c.amount().isPositive()) {
      return before.refused(
          c, c.writeOff(), "write-off-stays-within-item", cannot("written off", c.amount(), item));
    }
    return new CreditAccountEvent.ItemWrittenOff(
        c.creditAccount(),
        c.account(),
        c.item(),
        c.writeOff(),
        c.amount(),
        c.on(),
        before.with(before.exposure().opening(c.amount().negated())));
  }

  static CreditAccountEvent reinstate(CreditAccountCommand.ReinstateItem c, Standing before) {
    return new CreditAccountEvent.ItemReinstated(
        c.creditAccount(),
        c.account(),
        c.item(),
        c.writeOff(),
        c.amount(),
        c.dueOn(),
        c.on(),
        c.reason(),
        before.with(before.exposure().opening(c.amount())));
  }

  static CreditAccountEvent dispute(
      CreditAccountCommand.DisputeItem c, @Nullable OpenItem item, Standing before) {
    if (item == null
        || !c.amount().isPositive()
        || c.amount().plus(item.disputed()).isMoreThan(item.open())) {
      return before.refused(
          c, c.dispute(), "dispute-stays-within-item", cannot("disputed", c.amount(), item));
    }
    return new CreditAccountEvent.ItemDisputed(
        c.creditAccount(), c.account(), c.item(), c.dispute(), c.amount(), before);
  }

  private static String cannot(String what, Money amount, @Nullable OpenItem item) {
    return amount.grouped()
        + " cannot be "
        + what
        + (item == null
            ? "; nothing is open of the item."
            : "; "
                + item.open().grouped()
                + " is open, of which "
                + item.disputed().grouped()
                + " is disputed.");
  }
}
