package voti.credit.items;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.CreditAccountEvent.ReceiptAllocated;
import voti.credit.creditaccount.CreditAccountEvent.ReceiptUnallocated;
import voti.kit.events.Recorded;
import voti.values.Money;

/** An allocation as reductions: the cash, and what was given up beside it. */
final class Settlements {

  private Settlements() {}

  static List<Reduction> of(ReceiptAllocated e, Recorded recorded) {
    var allocation = e.beside();
    return reductions(
        e.receipt(),
        allocation == null ? Allocation.ofCash(e.invoice(), e.amount()) : allocation,
        e.booked(),
        e.valued(),
        false,
        recorded);
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
    record Part(String kind, Money amount) {}
    for (var part :
        List.of(
            new Part("cash", allocation.cash()),
            new Part("settlement-discount", allocation.settlementDiscount()),
            new Part("difference", allocation.difference()),
            new Part("bank-charge", allocation.bankCharge()))) {
      if (!part.amount().isZero()) {
        all.add(
            new Reduction(
                receipt,
                part.kind(),
                mirrored ? part.amount().negated() : part.amount(),
                booked,
                valued,
                recorded.at(),
                recorded.sequence()));
      }
    }
    return all;
  }
}
