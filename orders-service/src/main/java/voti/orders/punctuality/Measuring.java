package voti.orders.punctuality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDelivered;
import voti.orders.fulfilment.FulfilmentId;
import voti.orders.order.Change;
import voti.orders.order.OrderLine;
import voti.orders.order.StoredOrder;
import voti.orders.order.StoredOrders;
import voti.orders.promise.PromisedLine;
import voti.orders.promise.StoredPromises;

/** Brings together what an order's own streams say: ordered, wanted, promised, delivered. */
@Component
class Measuring {

  private final StoredOrders orders;
  private final StoredPromises promises;
  private final EventStore store;

  Measuring(StoredOrders orders, StoredPromises promises, EventStore store) {
    this.orders = orders;
    this.promises = promises;
    this.store = store;
  }

  /** Without lines when it was never confirmed, or is cancelled. */
  MeasuredOrder of(String order) {
    var stored = orders.find(order);
    var inForce = stored.inForce();
    var lines = new ArrayList<MeasuredLine>();
    if (inForce != null) {
      var promised = promises.of(order);
      var arrived = arrivals(order);
      for (var line : inForce.lines().lines()) {
        if (line.quantity().plus(line.cancelled()).isPositive()) {
          lines.add(measured(stored, inForce, line, promised, arrived));
        }
      }
    }
    return MeasuredOrder.of(order, stored.captured().account(), lines);
  }

  private static MeasuredLine measured(
      StoredOrder stored,
      Change inForce,
      OrderLine line,
      Map<Integer, PromisedLine> promised,
      Map<Integer, List<Arrival>> arrived) {
    var captured = stored.captured();
    var promise = promised.get(line.line());
    return new MeasuredLine(
        captured.order(),
        captured.number(),
        captured.account(),
        line.line(),
        line.product(),
        line.sku(),
        line.name(),
        line.quantity().plus(line.cancelled()),
        inForce.wantedBy(),
        promise == null ? null : promise.first(),
        promise == null ? null : promise.day(),
        promise == null ? null : promise.warehouse(),
        arrived.getOrDefault(line.line(), List.of()));
  }

  private Map<Integer, List<Arrival>> arrivals(String order) {
    var arrived = new HashMap<Integer, List<Arrival>>();
    for (var events = store.readEvents(FulfilmentId.of(order), 0); events.hasNext(); ) {
      if (events.next().getPayload() instanceof GoodsDelivered delivered) {
        for (var line : delivered.movement().lines()) {
          arrived
              .computeIfAbsent(line.line(), _ -> new ArrayList<>())
              .add(new Arrival(delivered.on(), line.quantity()));
        }
      }
    }
    arrived.values().forEach(all -> all.sort(Comparator.comparing(Arrival::on)));
    return arrived;
  }
}
