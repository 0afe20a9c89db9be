package voti.orders.stock;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.stock.StockEvent.DemandPlanned;
import voti.orders.stock.StockEvent.ReturnSorted;
import voti.values.Quantity;

/** How a standing becomes another one. */
record StockChange(StockStanding now) {

  StockStanding moved(StockMovement movement, @Nullable Paper against, Quantity onHand) {
    var next =
        with(onHand, now.demands(), now.reservations(), come(against, movement), now.underway());
    var paper = movement.paper();
    var order = movement.order();
    if (paper == null || order == null) {
      return next;
    }
    return switch (movement.kind()) {
      case ISSUE -> new StockChange(next).issued(paper, order, movement.quantity());
      case ISSUE_UNDONE -> new StockChange(next).undone(paper, order, movement.quantity());
      default -> next;
    };
  }

  /** What was announced has come, or part of it. */
  private List<Expected> come(@Nullable Paper against, StockMovement movement) {
    return now.expected().stream()
        .map(
            one ->
                one.paper().equals(against)
                    ? new Expected(one.paper(), one.on(), one.quantity().minus(movement.quantity()))
                    : one)
        .filter(one -> one.quantity().isPositive())
        .toList();
  }

  private StockStanding issued(Paper paper, String order, Quantity quantity) {
    var out = new IssuedLine(paper.line(), quantity.none().minus(quantity));
    var before = now.underway(paper.document()).map(Underway::lines).orElse(List.of());
    var lines = StockStanding.with(before, one -> false, List.of(out));
    return with(
        now.onHand(),
        issuing(order, paper.line(), out.quantity()),
        now.reservations(),
        now.expected(),
        StockStanding.with(
            now.underway(),
            one -> one.dispatch().equals(paper.document()),
            List.of(new Underway(paper.document(), order, lines))));
  }

  private StockStanding undone(Paper paper, String order, Quantity quantity) {
    return with(
        now.onHand(),
        issuing(order, paper.line(), quantity.none().minus(quantity)),
        now.reservations(),
        now.expected(),
        StockStanding.without(now.underway(), one -> one.dispatch().equals(paper.document())));
  }

  private List<Demand> issuing(String order, int line, Quantity more) {
    return now.demands().stream()
        .map(one -> one.isOf(order, line) ? one.issuing(more) : one)
        .toList();
  }

  StockStanding planned(DemandPlanned event) {
    var next =
        with(
            now.onHand(),
            StockStanding.with(
                now.demands(), one -> one.order().equals(event.order()), event.lines()),
            now.reservations(),
            now.expected(),
            StockStanding.without(now.underway(), one -> one.dispatch().equals(event.left())));
    return new StockChange(next)
        .asking(
            next.request(),
            StockStanding.without(next.declined(), event.order()::equals),
            next.requests());
  }

  StockStanding keeping(Reservation reservation) {
    return with(
        now.onHand(),
        now.demands(),
        StockStanding.with(
            now.reservations(),
            one -> one.isOf(reservation.order(), reservation.line()),
            reservation.keepsNothing() ? List.of() : List.of(reservation)),
        now.expected(),
        now.underway());
  }

  StockStanding expecting(Expected expected) {
    return with(
        now.onHand(),
        now.demands(),
        now.reservations(),
        StockStanding.with(
            now.expected(), one -> one.paper().equals(expected.paper()), List.of(expected)),
        now.underway());
  }

  StockStanding dropping(Paper paper) {
    return with(
        now.onHand(),
        now.demands(),
        now.reservations(),
        StockStanding.without(now.expected(), one -> one.paper().equals(paper)),
        now.underway());
  }

  StockStanding awaiting(List<Awaited> more) {
    return awaited(StockStanding.with(now.awaited(), one -> false, more));
  }

  StockStanding inspected(ReturnSorted event) {
    return awaited(
        now.awaited().stream()
            .map(
                one ->
                    one.isOf(event.returned(), event.line())
                        ? new Awaited(
                            one.returned(),
                            one.line(),
                            one.order(),
                            one.quantity().minus(event.restocked()).minus(event.scrapped()))
                        : one)
            .filter(one -> one.quantity().isPositive())
            .toList());
  }

  StockStanding requesting(PurchaseRequest request) {
    return asking(
        request, now.declined(), now.request() == null ? now.requests() + 1 : now.requests());
  }

  StockStanding decided(List<String> declined, @Nullable Expected expected) {
    var next = expected == null ? now : expecting(expected);
    return new StockChange(next)
        .asking(
            null,
            StockStanding.with(next.declined(), declined::contains, declined),
            next.requests());
  }

  private StockStanding asking(
      @Nullable PurchaseRequest request, List<String> declined, int requests) {
    return new StockStanding(
        now.opened(),
        now.onHand(),
        now.demands(),
        now.reservations(),
        now.expected(),
        now.underway(),
        now.awaited(),
        request,
        declined,
        requests);
  }

  private StockStanding awaited(List<Awaited> awaited) {
    return new StockStanding(
        now.opened(),
        now.onHand(),
        now.demands(),
        now.reservations(),
        now.expected(),
        now.underway(),
        awaited,
        now.request(),
        now.declined(),
        now.requests());
  }

  private StockStanding with(
      Quantity onHand,
      List<Demand> demands,
      List<Reservation> reservations,
      List<Expected> expected,
      List<Underway> underway) {
    return new StockStanding(
        now.opened(),
        onHand,
        demands,
        reservations,
        expected,
        underway,
        now.awaited(),
        now.request(),
        now.declined(),
        now.requests());
  }
}
