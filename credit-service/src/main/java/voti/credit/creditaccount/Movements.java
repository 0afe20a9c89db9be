package voti.credit.creditaccount;

import java.util.ArrayList;
import java.util.List;
import voti.credit.goods.Delivery;
import voti.values.Money;
import voti.values.decision.RuleResult;

/** How money at risk moves from one component to the next, and out. */
final class Movements {

  private Movements() {}

  static CreditAccountEvent.DeliveryRecorded deliver(
      CreditAccountCommand.RecordDelivery c, Reservation held, Standing before) {
    var delivery = c.delivery();
    var fromReserved = held.share(delivery.gross());
    return new CreditAccountEvent.DeliveryRecorded(
        c.creditAccount(),
        c.account(),
        delivery,
        delivery.gross().minus(fromReserved),
        held.delivering(delivery.gross()),
        judge(delivery, held, before),
        before.with(before.exposure().delivering(delivery.gross(), fromReserved)));
  }

  static CreditAccountEvent.DeliveryInvoiced invoice(
      CreditAccountCommand.BookInvoice c, Standing before) {
    return new CreditAccountEvent.DeliveryInvoiced(
        c.creditAccount(),
        c.account(),
        c.invoice(),
        c.dispatch(),
        c.gross(),
        before.with(before.exposure().invoicing(c.gross())));
  }

  static CreditAccountEvent.CreditNoteBooked credit(
      CreditAccountCommand.BookCreditNote c, Standing before) {
    return new CreditAccountEvent.CreditNoteBooked(
        c.creditAccount(),
        c.account(),
        c.creditNote(),
        c.invoice(),
        c.gross(),
        before.with(before.exposure().crediting(c.gross())));
  }

  static CreditAccountEvent.ReceiptBooked receive(
      CreditAccountCommand.BookReceipt c, Money paidBefore, Standing before) {
    return new CreditAccountEvent.ReceiptBooked(
        c.creditAccount(),
        c.account(),
        new UnallocatedReceipt(c.receipt(), c.invoice(), c.amount(), c.booked(), c.valued()),
        paidBefore.plus(c.amount()),
        before.with(before.exposure().receiving(c.amount())));
  }

  /** Allocates as much as is open, at most what is left of the cash. */
  static CreditAccountEvent.ReceiptAllocated allocate(
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
        receipt.invoice(),
        amount,
        receipt.booked(),
        receipt.valued(),
        before.with(before.exposure().allocating(amount)));
  }

  static CreditAccountEvent.ReservationFreed free(
      CreditAccountCommand.FreeOrder c, Reservation held, Standing before) {
    return new CreditAccountEvent.ReservationFreed(
        c.creditAccount(),
        c.account(),
        c.order(),
        held.remaining(),
        c.reason(),
        before.with(before.exposure().reserving(held.remaining().negated())));
  }

  static CreditAccountEvent.WaitingOrderDropped drop(
      String creditAccount, String account, WaitingOrder order, String reason, Standing now) {
    return new CreditAccountEvent.WaitingOrderDropped(
        creditAccount, account, order.order(), order.amount(), order.decision(), reason, now);
  }

  /** A delivery cannot be refused any more; the rules say what it did. */
  private static List<RuleResult> judge(Delivery delivery, Reservation held, Standing before) {
    var within = new DeliveryStaysWithinReservation(delivery.gross(), held.remaining());
    if (within.holds()) {
      return List.of(within.result());
    }
    var rules = new ArrayList<>(List.of(within.result()));
    var release = held.release();
    if (release != null) {
      var total = held.delivered().plus(delivery.gross());
      rules.add(new ReleaseCoversDocument(release, total, delivery.on()).result());
    }
    var limit = before.limit();
    if (limit != null) {
      var beyond = delivery.gross().minus(held.remaining());
      rules.add(new OrderFitsHeadroom(beyond, limit.minus(before.total())).result());
    }
    return List.copyOf(rules);
  }
}
