package voti.orders.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import voti.orders.stock.StockEvent.PurchaseRequestWithdrawn;
import voti.orders.stock.StockEvent.PurchaseRequested;
import voti.orders.stock.StockEvent.ReservationChanged;
import voti.values.Ids;
import voti.values.Quantity;

/**
 * What follows when goods moved or orders changed: what is kept for whom, and what has to be
 * bought.
 */
final class Replanning {

  private Replanning() {}

  /** What happened, and all that follows from it. */
  static List<StockEvent> after(StockStanding before, List<StockEvent> happened) {
    var all = new ArrayList<>(happened);
    var now = before;
    for (var event : happened) {
      now = now.after(event);
    }
    for (var event : reservations(now)) {
      all.add(event);
      now = now.after(event);
    }
    all.addAll(request(now));
    return all;
  }

  private static List<StockEvent> reservations(StockStanding now) {
    var opened = now.opened();
    var next = Allocation.of(opened.rule(), now.onHand(), now.expected(), now.demands());
    var changed = new ArrayList<StockEvent>();
    for (var before : now.reservations()) {
      if (next.stream().noneMatch(one -> one.isOf(before.order(), before.line()))) {
        changed.add(changed(now, before.over()));
      }
    }
    for (var reservation : next) {
      if (!now.reservations().contains(reservation)) {
        changed.add(changed(now, reservation));
      }
    }
    return changed;
  }

  private static ReservationChanged changed(StockStanding now, Reservation reservation) {
    var opened = now.opened();
    return new ReservationChanged(
        opened.stock(), opened.product(), opened.warehouse(), reservation);
  }

  private static List<StockEvent> request(StockStanding now) {
    var opened = now.opened();
    var lacking =
        now.reservations().stream()
            .filter(one -> one.uncovered().isPositive())
            .filter(one -> !now.declined().contains(one.order()))
            .toList();
    var open = now.request();
    if (lacking.isEmpty()) {
      return open == null
          ? List.of()
          : List.of(
              new PurchaseRequestWithdrawn(
                  opened.stock(), open.request(), "What is there or announced covers all orders."));
    }
    var quantity =
        lacking.stream().map(Reservation::uncovered).reduce(now.onHand().none(), Quantity::plus);
    var neededBy =
        now.demands().stream()
            .filter(
                demand -> lacking.stream().anyMatch(one -> one.isOf(demand.order(), demand.line())))
            .map(Demand::promised)
            .min(java.util.Comparator.naturalOrder())
            .orElseThrow();
    var wanted =
        new PurchaseRequest(
            open == null
                ? Ids.named("prq", Ids.NO_SLOT, opened.stock() + "/" + (now.requests() + 1))
                : open.request(),
            quantity,
            neededBy,
            lacking.stream().map(Reservation::order).distinct().sorted().toList());
    return Objects.equals(open, wanted)
        ? List.of()
        : List.of(
            new PurchaseRequested(opened.stock(), opened.product(), opened.warehouse(), wanted));
  }
}
