package voti.credit.laws;

import java.util.function.UnaryOperator;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.Exposure;
import voti.values.Money;

/** Adds up an exposure from the amounts of events, without the standing that they carry. */
final class Components {

  private Money reserved = RandomLife.none();
  private Money delivered = RandomLife.none();
  private Money items = RandomLife.none();
  private Money cash = RandomLife.none();

  void add(CreditAccountEvent event) {
    switch (event) {
      case CreditAccountEvent.OrderReserved e -> reserved = reserved.plus(e.reserved());
      case CreditAccountEvent.ReservationFreed e -> reserved = reserved.minus(e.amount());
      case CreditAccountEvent.DeliveryRecorded e -> {
        var carried = e.carried() == null ? e.delivery().gross() : e.carried();
        delivered = delivered.plus(carried);
        reserved = reserved.minus(carried.minus(e.beyond()));
      }
      case CreditAccountEvent.DeliveryInvoiced e -> {
        delivered = delivered.minus(e.gross());
        items = items.plus(e.gross());
      }
      case CreditAccountEvent.ItemBooked e -> items = items.plus(e.item().amount());
      case CreditAccountEvent.CreditNoteBooked e -> items = items.minus(e.gross());
      case CreditAccountEvent.ReceiptBooked e -> cash = cash.plus(e.receipt().amount());
      case CreditAccountEvent.ReceiptAllocated e -> {
        cash = cash.minus(e.amount());
        items = items.minus(e.settled());
      }
      case CreditAccountEvent.ReceiptUnallocated e -> {
        cash = cash.plus(e.allocation().cash());
        items = items.plus(e.allocation().total());
      }
      case CreditAccountEvent.ReceiptReversed e -> cash = cash.minus(e.amount());
      case CreditAccountEvent.ItemWrittenOff e -> items = items.minus(e.amount());
      case CreditAccountEvent.ItemReinstated e -> items = items.plus(e.amount());
      case CreditAccountEvent.ItemsRevalued e -> items = items.plus(e.change());
      case CreditAccountEvent.ItemsSetOff e -> items = items.plus(e.exchange());
      case CreditAccountEvent.SetOffUndone e -> items = items.minus(e.exchange());
      case CreditAccountEvent.ItemPaidOut e -> items = items.plus(e.cash());
      case CreditAccountEvent.PayoutUndone e -> items = items.minus(e.cash());
      case CreditAccountEvent.MergedAway e -> add(e.book().exposure(), Money::negated);
      case CreditAccountEvent.Absorbed e -> add(e.book().exposure(), UnaryOperator.identity());
      default -> {}
    }
  }

  private void add(Exposure moved, UnaryOperator<Money> sign) {
    reserved = reserved.plus(sign.apply(moved.reserved()));
    delivered = delivered.plus(sign.apply(moved.delivered()));
    items = items.plus(sign.apply(moved.openItems()));
    cash = cash.plus(sign.apply(moved.unallocated()));
  }

  Exposure exposure() {
    return new Exposure(reserved, delivered, items, cash);
  }
}
