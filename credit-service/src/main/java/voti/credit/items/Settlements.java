package voti.credit.items;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.CreditAccountEvent.ReceiptAllocated;
import voti.credit.creditaccount.CreditAccountEvent.ReceiptUnallocated;
import voti.kit.events.Recorded;
import voti.values.Money;

/** An allocation as reductions: the cash, and what was given up beside it. */
final class Settlements {

  private Settlements() {}

  static List<Reduction> of(ReceiptAllocated e, Recorded recorded) {
    return reductions(e.receipt(), e.allocation(), e.booked(), e.valued(), false, recorded);
  }

  /** Taken back, each part by its mirror, at its own dates. */
  static List<Reduction> mirror(ReceiptUnallocated e, Recorded recorded) {
    return reductions(e.receipt(), e.allocation(), e.booked(), e.valued(), true, recorded);
  }

  private static List<Reduction> reductions(
      String receipt,
      Allocation allocation,
      LocalDate booked,
      LocalDate valued,
      boolean mirrored,
      Recorded recorded) {
    var all = new ArrayList<Reduction>();
    record Part(String kind, @Nullable Money amount) {}
    var exchange = allocation.exchange();
    for (var part :
        List.of(
            new Part("cash", allocation.cash()),
            new Part("settlement-discount", allocation.settlementDiscount()),
            new Part("difference", allocation.difference()),
            new Part("bank-charge", allocation.bankCharge()),
            new Part("exchange", exchange == null ? null : exchange.negated()))) {
      var amount = part.amount();
      var told = allocation.isForeign() && all.isEmpty();
      if (amount != null && (told || !amount.isZero())) {
        all.add(
            new Reduction(
                receipt,
                part.kind(),
                mirrored ? amount.negated() : amount,
                booked,
                valued,
                recorded.at(),
                recorded.sequence(),
                told ? original(allocation, mirrored) : null,
                told ? allocation : null,
                allocation.part()));
      }
    }
    return all;
  }

  private static @Nullable Money original(Allocation allocation, boolean mirrored) {
    var original = allocation.original();
    return original == null || !mirrored ? original : original.negated();
  }
}
