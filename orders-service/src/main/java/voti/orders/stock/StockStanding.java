package voti.orders.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import voti.orders.stock.StockEvent.DemandPlanned;
import voti.orders.stock.StockEvent.ExpectedDropped;
import voti.orders.stock.StockEvent.PurchaseApproved;
import voti.orders.stock.StockEvent.PurchaseRequestWithdrawn;
import voti.orders.stock.StockEvent.PurchaseRequested;
import voti.orders.stock.StockEvent.PurchaseTurnedDown;
import voti.orders.stock.StockEvent.ReceiptExpected;
import voti.orders.stock.StockEvent.ReservationChanged;
import voti.orders.stock.StockEvent.ReturnAwaited;
import voti.orders.stock.StockEvent.ReturnSorted;
import voti.orders.stock.StockEvent.SampleIssued;
import voti.orders.stock.StockEvent.StockMoved;
import voti.orders.stock.StockEvent.StockOpened;
import voti.orders.stock.StockEvent.StockRequestRefused;
import voti.values.Quantity;

/**
 * What a stock remembers: what is open, not what is over.
 *
 * @param opened how it began
 * @param onHand the sum of all movements; never negative
 * @param demands of confirmed orders
 * @param reservations of them, as the rule gives them
 * @param expected announced and not come
 * @param underway given out for dispatches that have not been confirmed
 * @param awaited came back and was not looked at
 * @param request the proposal that nobody has decided on; {@code null}: none
 * @param declined orders for which a proposal was turned down since they last changed
 * @param requests how many proposals there were
 */
public record StockStanding(
    StockOpened opened,
    Quantity onHand,
    List<Demand> demands,
    List<Reservation> reservations,
    List<Expected> expected,
    List<Underway> underway,
    List<Awaited> awaited,
    @Nullable PurchaseRequest request,
    List<String> declined,
    int requests) {

  static StockStanding of(StockOpened event) {
    return new StockStanding(
        event,
        Quantity.of("0", event.unit()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        0);
  }

  /** As it is after one more event; {@code null} as long as it is not opened. */
  public static @Nullable StockStanding next(@Nullable StockStanding before, StockEvent event) {
    if (event instanceof StockOpened opened) {
      return of(opened);
    }
    return before == null ? null : before.after(event);
  }

  StockStanding after(StockEvent event) {
    return switch (event) {
      case StockOpened e -> of(e);
      case StockMoved e -> new StockChange(this).moved(e.movement(), e.against(), e.onHand());
      case SampleIssued e -> new StockChange(this).moved(e.movement(), null, e.onHand());
      case ReturnAwaited e -> new StockChange(this).awaiting(e.awaited());
      case ReturnSorted e -> new StockChange(this).inspected(e);
      case ReceiptExpected e -> new StockChange(this).expecting(e.expected());
      case ExpectedDropped e -> new StockChange(this).dropping(e.paper());
      case DemandPlanned e -> new StockChange(this).planned(e);
      case ReservationChanged e -> new StockChange(this).keeping(e.reservation());
      case PurchaseRequested e -> new StockChange(this).requesting(e.request());
      case PurchaseRequestWithdrawn _ -> new StockChange(this).decided(List.of(), null);
      case PurchaseApproved e -> new StockChange(this).decided(List.of(), e.expected());
      case PurchaseTurnedDown e -> new StockChange(this).decided(e.request().orders(), null);
      case StockRequestRefused _ -> this;
    };
  }

  /** All that is kept for orders. */
  public Quantity reserved() {
    return reservations.stream().map(Reservation::reserved).reduce(onHand.none(), Quantity::plus);
  }

  /** On hand and kept for nobody. */
  public Quantity available() {
    return onHand.minus(reserved());
  }

  /** All that is announced. */
  public Quantity coming() {
    return expected.stream().map(Expected::quantity).reduce(onHand.none(), Quantity::plus);
  }

  /** All that is back-ordered. */
  public Quantity backOrdered() {
    return reservations.stream()
        .map(Reservation::backOrdered)
        .reduce(onHand.none(), Quantity::plus);
  }

  Quantity reservedFor(String order) {
    return reservations.stream()
        .filter(one -> one.order().equals(order))
        .map(Reservation::reserved)
        .reduce(onHand.none(), Quantity::plus);
  }

  Optional<Underway> underway(String dispatch) {
    return underway.stream().filter(one -> one.dispatch().equals(dispatch)).findFirst();
  }

  static <T> List<T> without(List<T> all, Predicate<T> gone) {
    return all.stream().filter(gone.negate()).toList();
  }

  static <T> List<T> with(List<T> all, Predicate<T> gone, List<T> more) {
    var now = new ArrayList<>(without(all, gone));
    now.addAll(more);
    return List.copyOf(now);
  }
}
