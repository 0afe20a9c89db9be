package voti.orders.stock;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.fulfilment.FulfilmentEvent.ReturnAccepted;
import voti.orders.fulfilment.FulfilmentEvent.ReturnInspected;
import voti.orders.fulfilment.InspectedLine;
import voti.orders.order.StoredOrders;
import voti.orders.stock.StockCommand.AwaitReturn;
import voti.orders.stock.StockCommand.InspectReturn;
import voti.values.decision.Unknown;

/**
 * What quality found of a return is what becomes of its goods in the warehouse. Goods that were
 * credited at once wait there already; others come with their inspection.
 */
@Component
@ProcessingGroup("plan-stock")
@DisallowReplay
class WhenReturnInspectedThenSortGoods {

  private final Automations automations;
  private final StockPlaces places;
  private final StoredOrders orders;
  private final EventStore store;

  WhenReturnInspectedThenSortGoods(
      Automations automations, StockPlaces places, StoredOrders orders, EventStore store) {
    this.automations = automations;
    this.places = places;
    this.orders = orders;
    this.store = store;
  }

  @EventHandler
  void on(ReturnInspected event, EventMessage<?> message) {
    var waits = wasCreditedAtOnce(event);
    var lines = orders.find(event.order()).now().lines();
    for (var found : event.inspection().lines()) {
      if (found.restocked().plus(found.scrapped()).isPositive()) {
        lines
            .line(found.line())
            .flatMap(line -> places.of(line.product(), null))
            .ifPresent(place -> sort(place.stock(), event, found, waits, message));
      }
    }
  }

  private void sort(
      String stock,
      ReturnInspected event,
      InspectedLine found,
      boolean waits,
      EventMessage<?> message) {
    var trigger = Trigger.of(message);
    if (!waits) {
      var there = new IssuedLine(found.line(), found.restocked().plus(found.scrapped()));
      automations.send(
          new AwaitReturn(stock, event.returned(), event.order(), event.on(), List.of(there)),
          trigger,
          "await-line-" + found.line());
    }
    try {
      automations.send(
          new InspectReturn(
              stock,
              event.returned(),
              found.line(),
              found.restocked(),
              found.scrapped(),
              event.on(),
              event.decision().reason()),
          trigger,
          "sort-line-" + found.line());
    } catch (Unknown sortedByHand) {
      // The warehouse had looked at it before quality did: what it said stands.
    }
  }

  private boolean wasCreditedAtOnce(ReturnInspected event) {
    return store
        .readEvents(event.fulfilment(), 0)
        .asStream()
        .takeWhile(one -> !event.equals(one.getPayload()))
        .anyMatch(
            one ->
                one.getPayload() instanceof ReturnAccepted accepted
                    && accepted.returned().equals(event.returned()));
  }
}
