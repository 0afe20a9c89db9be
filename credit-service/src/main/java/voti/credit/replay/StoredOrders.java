package voti.credit.replay;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountEvent.OrderReserved;
import voti.credit.creditaccount.CreditAccountEvent.OrderWithheld;
import voti.credit.creditaccount.CreditAccountEvent.ReservationGivenBack;

/** Answers to orders as they were recorded, read off the store itself. */
@Component
class StoredOrders {

  private final EventStore store;

  StoredOrders(EventStore store) {
    this.store = store;
  }

  StoredOrder find(OrderAnswer asked) {
    var events = store.readEvents(asked.stream(), asked.number());
    return switch (events.hasNext() ? events.next().getPayload() : null) {
      case OrderReserved e -> new StoredOrder(e.amount(), e.decision(), null);
      case OrderWithheld e -> new StoredOrder(e.amount(), e.decision(), e.exceededBy());
      case ReservationGivenBack e -> new StoredOrder(e.amount(), e.decision(), e.exceededBy());
      case null, default -> throw new IllegalStateException("no answer " + asked.id());
    };
  }
}
