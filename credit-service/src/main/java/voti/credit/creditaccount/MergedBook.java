package voti.credit.creditaccount;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * Everything that is open with a debtor, as it goes over to the one it is merged into. What is over
 * stays where it was.
 *
 * @param exposure by component
 * @param limit own limit, which ends; {@code null} when none was decided
 * @param paid all cash ever received
 * @param reservations what orders hold; no release among them, since releases lapse
 * @param delivered the latest orders that were wholly delivered
 * @param pending orders that wait for the answer of a group
 * @param waiting orders that wait for a decision
 * @param uninvoiced deliveries without an invoice
 * @param items open items
 * @param settled items that are settled, with a dispute that is not
 * @param receipts cash that is not allocated
 * @param kept what cash is kept for
 * @param prepayments what was billed ahead and is not wholly taken off
 * @param spokenFor what of kept cash deliveries speak for whose bills are to come
 * @param paidFor what kept cash has paid of orders that are not over
 * @param setOffs the latest, so that they can be undone
 * @param payouts the latest, so that they can be undone; {@code null} before they were kept
 * @param ordersAccepted how many were ever
 * @param blocked whether no order on credit was taken
 * @param blockedAt the dunning level that did it; {@code null} when a person did
 */
public record MergedBook(
    Exposure exposure,
    @Nullable Money limit,
    @Nullable Money paid,
    List<Reservation> reservations,
    List<Reservation> delivered,
    List<Asking> pending,
    List<WaitingOrder> waiting,
    List<Goods> uninvoiced,
    List<Item> items,
    List<Item> settled,
    List<UnallocatedReceipt> receipts,
    List<Kept> kept,
    List<PaidAhead> prepayments,
    List<SpokenFor> spokenFor,
    List<PaidForOrder> paidFor,
    List<SetOff> setOffs,
    @Nullable List<PaidOut> payouts,
    int ordersAccepted,
    boolean blocked,
    @Nullable Integer blockedAt) {

  /** Lists are copied. */
  public MergedBook {
    reservations = List.copyOf(reservations);
    delivered = List.copyOf(delivered);
    pending = List.copyOf(pending);
    waiting = List.copyOf(waiting);
    uninvoiced = List.copyOf(uninvoiced);
    items = List.copyOf(items);
    settled = List.copyOf(settled);
    receipts = List.copyOf(receipts);
    kept = List.copyOf(kept);
    prepayments = List.copyOf(prepayments);
    spokenFor = List.copyOf(spokenFor);
    paidFor = List.copyOf(paidFor);
    setOffs = List.copyOf(setOffs);
    payouts = payouts == null ? List.of() : List.copyOf(payouts);
  }

  /** An order that its group has not answered. */
  record Asking(String order, Pending asked) {}

  /** A delivery, carried at that. */
  public record Goods(String dispatch, Money amount) {}

  /** An item with what is open of it. */
  public record Item(String item, OpenItem state) {

    /** What it is carried at. */
    public Money open() {
      return state.open();
    }
  }

  /** Cash with what it is kept for. */
  record Kept(String receipt, Earmark mark) {}

  /** So much of a receipt is spoken for. */
  record SpokenFor(String receipt, Money amount) {}

  /** What an item fell by when it was paid out. */
  record PaidOut(String payout, Fallen paid) {}

  /** So much of an order a receipt has paid. */
  record PaidForOrder(String receipt, PaidFor paid) {}

  /** The balance of an account: open items less cash that is not allocated. */
  public Money balance() {
    return exposure.openItems().minus(exposure.unallocated());
  }
}
