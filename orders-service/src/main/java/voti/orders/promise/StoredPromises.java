package voti.orders.promise;

import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Finds what an order is promised in the store itself, so that no read model can be late. */
@Component
public class StoredPromises {

  private final EventStore store;

  StoredPromises(EventStore store) {
    this.store = store;
  }

  /** By line; a line that is not there is not promised. */
  public Map<Integer, PromisedLine> of(String order) {
    Map<Integer, PromisedLine> lines = Map.of();
    for (var events = store.readEvents(PromiseId.of(order), 0); events.hasNext(); ) {
      if (events.next().getPayload() instanceof PromiseEvent event) {
        lines = DeliveryPromise.after(lines, event);
      }
    }
    return lines;
  }
}
