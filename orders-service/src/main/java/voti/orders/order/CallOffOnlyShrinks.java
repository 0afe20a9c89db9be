package voti.orders.order;

import java.util.List;
import java.util.function.Supplier;
import voti.orders.order.OrderCommand.AmendOrder;

/**
 * An order that was called off of a framework gets no more of it by a change: more is called off
 * anew, so that the framework decides whether it is there.
 */
final class CallOffOnlyShrinks {

  private static final String NAME = "call-off-only-shrinks";

  private CallOffOnlyShrinks() {}

  static List<OrderEvent> amending(
      OrderStanding order, AmendOrder command, Supplier<List<OrderEvent>> otherwise) {
    var grows =
        command.lines().stream()
            .anyMatch(
                asked ->
                    order
                        .lines()
                        .line(asked.line())
                        .filter(line -> !asked.quantity().isMoreThan(line.quantity()))
                        .isEmpty());
    return grows ? unlessCalledOff(order, "amend", otherwise) : otherwise.get();
  }

  /** What is opened again or becomes an order of its own would be the framework's twice. */
  static List<OrderEvent> unlessCalledOff(
      OrderStanding order, String request, Supplier<List<OrderEvent>> otherwise) {
    var framework = order.captured().source().calledOffFrom();
    return framework == null
        ? otherwise.get()
        : List.of(
            Refusals.of(
                order,
                request,
                NAME,
                "The order was called off of %s: call off anew what is wanted besides."
                    .formatted(framework)));
  }
}
