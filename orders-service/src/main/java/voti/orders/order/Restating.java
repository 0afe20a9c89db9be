package voti.orders.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import voti.orders.order.OrderEvent.OrderConfirmed;
import voti.values.Money;

/**
 * What new figures do to an order. What credit holds enough for stands at once; what is more waits
 * for its answer, and what was agreed holds until then.
 */
final class Restating {

  private Restating() {}

  static Change change(
      OrderStanding order,
      OrderLines lines,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      LocalDate on) {
    var requestedFrom = from == null ? order.requestedFrom() : from;
    var requestedUntil = until == null ? order.requestedUntil() : until;
    if (order.submitted() == null) {
      return new Change(lines, requestedFrom, requestedUntil, null, OrderState.CAPTURED);
    }
    var figures = Submitted.of(order.captured().buyer(), lines, on);
    return new Change(lines, requestedFrom, requestedUntil, figures, state(order, figures.gross()));
  }

  private static OrderState state(OrderStanding order, Money gross) {
    var agreed = order.agreed();
    if (agreed != null) {
      var held = Objects.requireNonNull(agreed.submitted()).gross();
      return gross.isMoreThan(held) ? OrderState.SUBMITTED : OrderState.CONFIRMED;
    }
    var asked = Objects.requireNonNull(order.submitted()).gross();
    return order.waitsForCredit() && gross.equals(asked) ? order.state() : OrderState.SUBMITTED;
  }

  /** What changed, and that it is confirmed where nobody has to be asked. */
  static List<OrderEvent> told(OrderEvent changed, Change change) {
    var figures = change.submitted();
    return change.state() == OrderState.CONFIRMED && figures != null
        ? List.of(
            changed,
            new OrderConfirmed(
                changed.order(), changed.account(), figures.submittedOn(), null, figures))
        : List.of(changed);
  }
}
