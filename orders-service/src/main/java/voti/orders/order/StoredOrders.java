package voti.orders.order;

import java.util.Optional;
import java.util.function.Predicate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import voti.orders.order.OrderEvent.OrderAmended;
import voti.orders.order.OrderEvent.OrderCaptured;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** Finds an order as it stands in the store itself, so that no read model can be late. */
@Component
public class StoredOrders {

  private final EventStore store;

  StoredOrders(EventStore store) {
    this.store = store;
  }

  /**
   * How an order stands now.
   *
   * @throws Unknown when there is no such order
   */
  public StoredOrder find(String order) {
    var standing = standing(order);
    return new StoredOrder(standing.captured(), standing.now(), standing.agreed());
  }

  /**
   * All that its next decision needs.
   *
   * @throws Unknown when there is no such order
   */
  OrderStanding standing(String order) {
    var events = store.readEvents(order, 0);
    if (!events.hasNext() || !(events.next().getPayload() instanceof OrderCaptured captured)) {
      throw unknown(order);
    }
    var standing = OrderStanding.of(captured);
    while (events.hasNext()) {
      if (events.next().getPayload() instanceof OrderEvent event) {
        standing = standing.after(event);
      }
    }
    return standing;
  }

  /** The document of that identity that changed an order; empty when none did. */
  public Optional<Source> changedBy(String order, String identity) {
    return store
        .readEvents(order, 0)
        .asStream()
        .map(DomainEventMessage::getPayload)
        .filter(OrderAmended.class::isInstance)
        .map(event -> ((OrderAmended) event).source())
        .filter(source -> source != null && identity.equals(source.identity()))
        .findFirst();
  }

  /** Whether there is an order with that id of which something is so. */
  public boolean isThere(String order, Predicate<OrderCaptured> so) {
    var events = store.readEvents(order, 0);
    return events.hasNext()
        && events.next().getPayload() instanceof OrderCaptured captured
        && so.test(captured);
  }

  OrderCaptured captured(String order) {
    return find(order).captured();
  }

  private static Unknown unknown(String order) {
    return new Unknown(
        "order-is-known", "There is no order " + order + ".", new Fact("order", order));
  }
}
