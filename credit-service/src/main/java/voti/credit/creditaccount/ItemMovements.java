package voti.credit.creditaccount;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** How open items come, grow, fall and go. */
final class ItemMovements {

  private ItemMovements() {}

  /**
   * What was delivered becomes an open item of just the amount it is carried with, so that nothing
   * changes on the way; except that what was billed ahead and paid is not owed again.
   */
  static CreditAccountEvent invoice(
      CreditAccountCommand.BookInvoice c, Money carried, Standing before) {
    var own = c.gross().currency().equals(carried.currency());
    var deducted = c.deducted() == null ? Money.zero(c.gross().currency()) : c.deducted();
    var goods = own ? c.gross() : carried;
    var less = own ? deducted : Carried.share(carried, deducted, c.gross());
    var amount = goods.minus(less);
    var item =
        new ItemFacts(
            c.invoice(),
            ItemKind.INVOICE,
            c.number(),
            amount,
            c.issuedOn(),
            c.dueOn(),
            own ? null : c.gross().minus(deducted),
            c.due());
    return new CreditAccountEvent.DeliveryInvoiced(
        c.creditAccount(),
        c.account(),
        c.invoice(),
        c.dispatch(),
        amount,
        item,
        less.isZero() ? null : less,
        before.with(before.exposure().invoicing(goods).opening(less.negated())));
  }

  /** At the rate of the day it was issued on. */
  static CreditAccountEvent book(CreditAccountCommand.BookItem c, Standing before, Rates rates) {
    var item = c.item();
    var carried = Carried.of(item.amount(), before.currency(), item.issuedOn(), rates);
    return carried.isEmpty()
        ? before.noRate(c, item.item(), item.amount(), item.issuedOn())
        : new CreditAccountEvent.ItemBooked(
            c.creditAccount(),
            c.account(),
            item.carried(carried.get()),
            c.why(),
            before.with(before.exposure().opening(carried.get().amount())));
  }

  /** At what its item is carried at; once that is paid, at the rate of its own day. */
  static CreditAccountEvent credit(
      CreditAccountCommand.BookCreditNote c,
      @Nullable OpenItem item,
      Standing before,
      Rates rates) {
    var open = item == null ? null : item.original();
    var known =
        item != null && open != null && open.currency().equals(c.gross().currency())
            ? Optional.of(new Carried(item.share(c.gross()), c.gross(), null))
            : Carried.of(c.gross(), before.currency(), c.issuedOn(), rates);
    if (known.isEmpty()) {
      return before.noRate(c, c.creditNote(), c.gross(), c.issuedOn());
    }
    var carried = known.get();
    return new CreditAccountEvent.CreditNoteBooked(
        c.creditAccount(),
        c.account(),
        c.creditNote(),
        c.invoice(),
        carried.amount(),
        c.issuedOn(),
        carried.original(),
        before.with(before.exposure().crediting(carried.amount())));
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
        item.originalOf(c.amount()),
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
        c.level(),
        c.original(),
        c.on(),
        c.reason(),
        c.parts(),
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
