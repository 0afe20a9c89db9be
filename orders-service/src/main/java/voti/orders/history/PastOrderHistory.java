package voti.orders.history;

import java.util.List;
import java.util.Map;
import voti.kit.publishing.Entry;
import voti.orders.pastorder.PastOrder;
import voti.orders.pastorder.PastOrderEvent;
import voti.orders.pastorder.PastOrderEvent.PastOrderContradicted;
import voti.orders.pastorder.PastOrderEvent.PastOrderImported;
import voti.orders.pastorder.PastOrderEvent.PastReturnImported;

/** What history says of orders that an older system tells of: a sentence for each, not by line. */
final class PastOrderHistory {

  private PastOrderHistory() {}

  static Entry tell(PastOrderEvent event) {
    return switch (event) {
      case PastOrderImported e -> told(e, "past-order-imported", e.order());
      case PastReturnImported e -> told(e, "past-return-imported", e.order());
      case PastOrderContradicted e ->
          new Entry(
              e.account(),
              "past-order-contradicted",
              null,
              Map.of(),
              Map.of("source", e.source(), "why", e.sentence()),
              List.of(e.pastOrders()),
              null);
    };
  }

  private static Entry told(PastOrderEvent event, String kind, PastOrder order) {
    return new Entry(
        event.account(),
        kind,
        order.on(),
        OrderHistory.money("amount", order.goods().plus(order.charged())),
        Map.of(
            "number", order.number(),
            "source", event.source(),
            "lines", String.valueOf(order.size())),
        List.of(event.pastOrders()),
        null);
  }
}
