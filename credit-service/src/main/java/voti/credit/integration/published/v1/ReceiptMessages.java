package voti.credit.integration.published.v1;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.kit.publishing.Outgoing;
import voti.values.Money;

/** What others are told of cash: what it pays of invoices, not of interest or fees. */
final class ReceiptMessages {

  private static final String INVOICE = "inv-";

  private ReceiptMessages() {}

  static List<Outgoing> of(CreditAccountEvent.ReceiptAllocated e) {
    if (!e.invoice().startsWith(INVOICE)) {
      return List.of();
    }
    var beside = e.beside();
    return List.of(
        new Outgoing(
            "voti.credit.receipt-allocated.v1",
            e.account(),
            e.receipt(),
            new ReceiptAllocated(
                e.receipt(),
                e.account(),
                e.invoice(),
                e.amount(),
                e.booked(),
                e.valued(),
                e.standing().total(),
                beside == null ? null : told(beside.settlementDiscount()),
                beside == null ? null : told(beside.difference()),
                beside == null ? null : told(beside.bankCharge()))));
  }

  static List<Outgoing> of(CreditAccountEvent.ReceiptUnallocated e) {
    Allocation taken = e.allocation();
    if (!taken.item().startsWith(INVOICE)) {
      return List.of();
    }
    return List.of(
        new Outgoing(
            "voti.credit.receipt-unallocated.v1",
            e.account(),
            e.receipt(),
            new ReceiptUnallocated(
                e.receipt(),
                e.account(),
                taken.item(),
                taken.cash(),
                e.booked(),
                e.valued(),
                e.reason(),
                e.standing().total(),
                told(taken.settlementDiscount()),
                told(taken.difference()),
                told(taken.bankCharge()))));
  }

  private static @Nullable Money told(Money money) {
    return money.isZero() ? null : money;
  }
}
