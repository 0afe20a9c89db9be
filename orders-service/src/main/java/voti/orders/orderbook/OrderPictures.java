package voti.orders.orderbook;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.orders.fulfilment.FulfilmentEvent;
import voti.orders.fulfilment.FulfilmentId;
import voti.orders.order.OrderEvent;
import voti.orders.order.OrderEvent.OrderCaptured;
import voti.orders.promise.StoredPromises;

/** Draws an order from its own three streams: now, or as it was known at an instant. */
@Component
class OrderPictures {

  private final EventStore store;
  private final StoredPromises promises;

  OrderPictures(EventStore store, StoredPromises promises) {
    this.store = store;
    this.promises = promises;
  }

  /** Empty when nothing was known of the order then. */
  Optional<OrderView> of(String order, @Nullable Instant asOf) {
    var events = store.readEvents(order, 0);
    if (!events.hasNext()) {
      return Optional.empty();
    }
    var first = events.next();
    if (isLater(first, asOf) || !(first.getPayload() instanceof OrderCaptured captured)) {
      return Optional.empty();
    }
    var picture = new OrderPicture(captured);
    while (events.hasNext()) {
      var event = events.next();
      if (!isLater(event, asOf) && event.getPayload() instanceof OrderEvent happened) {
        picture.on(happened, event.getTimestamp(), event.getSequenceNumber());
      }
    }
    goods(order, asOf, picture);
    picture.goods().promised(promises.of(order, asOf));
    return Optional.of(picture.view());
  }

  private void goods(String order, @Nullable Instant asOf, OrderPicture picture) {
    store
        .readEvents(FulfilmentId.of(order), 0)
        .asStream()
        .filter(event -> !isLater(event, asOf))
        .map(DomainEventMessage::getPayload)
        .filter(FulfilmentEvent.class::isInstance)
        .map(FulfilmentEvent.class::cast)
        .forEach(picture.goods()::on);
  }

  private static boolean isLater(DomainEventMessage<?> event, @Nullable Instant asOf) {
    return asOf != null && event.getTimestamp().isAfter(asOf);
  }
}
