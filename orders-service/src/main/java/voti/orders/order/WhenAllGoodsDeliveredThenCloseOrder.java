package voti.orders.order;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentAmended;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDelivered;
import voti.orders.order.OrderCommand.CloseOrder;

/** The last of an order's goods have arrived: the order is delivered. */
@Component
@ProcessingGroup("close-order")
class WhenAllGoodsDeliveredThenCloseOrder {

  private final Automations automations;

  WhenAllGoodsDeliveredThenCloseOrder(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(GoodsDelivered event, EventMessage<?> message) {
    if (event.last()) {
      automations.send(
          new CloseOrder(event.order(), event.on()), Trigger.of(message), "close-order");
    }
  }

  /** What was still to come was taken away or closed short. */
  @EventHandler
  void on(FulfilmentAmended event, EventMessage<?> message) {
    if (event.complete()) {
      automations.send(
          new CloseOrder(event.order(), event.on()), Trigger.of(message), "close-order");
    }
  }
}
