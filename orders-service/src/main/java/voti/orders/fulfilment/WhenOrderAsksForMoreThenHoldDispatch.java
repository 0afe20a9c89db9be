package voti.orders.fulfilment;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.fulfilment.FulfilmentCommand.HoldDispatch;
import voti.orders.order.Change;
import voti.orders.order.OrderEvent;
import voti.orders.order.OrderEvent.OrderAmended;
import voti.orders.order.OrderEvent.OrderReopened;
import voti.orders.order.OrderState;

/** Goods of an order that asks credit for more stay until it answers: its lines may be others. */
@Component
@ProcessingGroup("open-fulfilment")
class WhenOrderAsksForMoreThenHoldDispatch {

  private final Automations automations;

  WhenOrderAsksForMoreThenHoldDispatch(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(OrderAmended event, EventMessage<?> message) {
    hold(event, event.change(), message);
  }

  @EventHandler
  void on(OrderReopened event, EventMessage<?> message) {
    hold(event, event.change(), message);
  }

  private void hold(OrderEvent event, Change change, EventMessage<?> message) {
    if (change.state() == OrderState.SUBMITTED) {
      automations.send(
          new HoldDispatch(
              FulfilmentId.of(event.order()), null, "The order was changed and waits for credit."),
          Trigger.of(message),
          "hold-dispatch");
    }
  }
}
