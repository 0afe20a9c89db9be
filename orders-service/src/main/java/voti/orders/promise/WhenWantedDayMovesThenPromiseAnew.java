package voti.orders.promise;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.order.OrderEvent.OrderAmended;
import voti.orders.order.OrderEvent.OrderConfirmed;
import voti.orders.order.OrderEvent.OrderReopened;
import voti.orders.order.StoredOrders;
import voti.orders.promise.PromiseCommand.FollowWantedDay;

/** The buyer's own other day is promised as far as stock allows, and measured from then on. */
@Component
@ProcessingGroup("promise-goods")
@DisallowReplay
class WhenWantedDayMovesThenPromiseAnew {

  private final Automations automations;
  private final StoredOrders orders;

  WhenWantedDayMovesThenPromiseAnew(Automations automations, StoredOrders orders) {
    this.automations = automations;
    this.orders = orders;
  }

  @EventHandler
  void on(OrderAmended event, EventMessage<?> message) {
    follow(event.order(), message);
  }

  @EventHandler
  void on(OrderReopened event, EventMessage<?> message) {
    follow(event.order(), message);
  }

  /** New figures that waited for credit hold now. */
  @EventHandler
  void on(OrderConfirmed event, EventMessage<?> message) {
    follow(event.order(), message);
  }

  private void follow(String id, EventMessage<?> message) {
    var order = OrderLinesToPromise.of(orders.find(id));
    if (order != null) {
      automations.send(
          new FollowWantedDay(PromiseId.of(id), order.of(), order.all()),
          Trigger.of(message),
          "follow-wanted-day");
    }
  }
}
