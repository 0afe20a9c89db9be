package voti.orders.fulfilment;

import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentOpened;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDispatched;
import voti.orders.order.Sent;
import voti.values.Quantity;

/** Finds what has left of an order in the store itself, so that no read model can be late. */
@Component
public class SentGoods {

  private final EventStore store;

  SentGoods(EventStore store) {
    this.store = store;
  }

  /** What of an order has left; nothing when it was never confirmed. */
  public Sent of(String order) {
    var standing = standing(order);
    return standing == null ? Sent.NOTHING : standing.sent();
  }

  /** What of an order has arrived, by line; goods that came back among it. */
  public Map<Integer, Quantity> delivered(String order) {
    var standing = standing(order);
    return standing == null ? Map.of() : standing.quantities().delivered();
  }

  /** What of an order has come back for credit, by line. */
  public Map<Integer, Quantity> returned(String order) {
    var standing = standing(order);
    return standing == null ? Map.of() : standing.quantities().returned();
  }

  /** A dispatch of an order; empty when there is none of that id. */
  public Optional<GoodsDispatched> dispatch(String order, String dispatch) {
    return store
        .readEvents(FulfilmentId.of(order), 0)
        .asStream()
        .map(DomainEventMessage::getPayload)
        .filter(GoodsDispatched.class::isInstance)
        .map(GoodsDispatched.class::cast)
        .filter(event -> event.dispatch().equals(dispatch))
        .findFirst();
  }

  /** Whether a dispatch has arrived. */
  public boolean hasArrived(String order, String dispatch) {
    var standing = standing(order);
    return standing != null
        && standing.arrived().stream().anyMatch(one -> one.dispatch().equals(dispatch));
  }

  @Nullable Standing standing(String order) {
    var events = store.readEvents(FulfilmentId.of(order), 0);
    @Nullable Standing standing = null;
    while (events.hasNext()) {
      var event = events.next().getPayload();
      if (standing == null && event instanceof FulfilmentOpened opened) {
        standing = Standing.of(opened);
      } else if (standing != null && event instanceof FulfilmentEvent next) {
        standing = standing.after(next);
      }
    }
    return standing;
  }
}
