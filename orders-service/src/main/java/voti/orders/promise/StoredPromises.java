package voti.orders.promise;

import java.time.Instant;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
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
    return of(order, null);
  }

  /**
   * The same as it was known.
   *
   * @param asOf the instant; {@code null}: now
   */
  public Map<Integer, PromisedLine> of(String order, @Nullable Instant asOf) {
    Map<Integer, PromisedLine> lines = Map.of();
    for (var events = store.readEvents(PromiseId.of(order), 0); events.hasNext(); ) {
      var next = events.next();
      if (next.getPayload() instanceof PromiseEvent event
          && (asOf == null || !next.getTimestamp().isAfter(asOf))) {
        lines = DeliveryPromise.after(lines, event);
      }
    }
    return lines;
  }
}
