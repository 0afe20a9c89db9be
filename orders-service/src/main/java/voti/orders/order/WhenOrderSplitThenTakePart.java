package voti.orders.order;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.order.OrderCommand.TakePart;
import voti.orders.order.OrderEvent.OrderCaptured;
import voti.orders.order.OrderEvent.OrderSplit;

/** What is split off an order becomes an order: no second stream is written in one commit. */
@Component
@ProcessingGroup("split-order")
class WhenOrderSplitThenTakePart {

  private final Automations automations;
  private final StoredOrders orders;

  WhenOrderSplitThenTakePart(Automations automations, StoredOrders orders) {
    this.automations = automations;
    this.orders = orders;
  }

  @EventHandler
  void on(OrderSplit event, EventMessage<?> message) {
    automations.send(
        command(event, orders.captured(event.order())), Trigger.of(message), "take-part");
  }

  static TakePart command(OrderSplit event, OrderCaptured whole) {
    var captured =
        new OrderCaptured(
            event.into(),
            event.account(),
            whole.buyer(),
            event.intoNumber(),
            whole.currency(),
            whole.orderedOn(),
            event.partFrom(),
            event.partUntil(),
            event.part(),
            List.of(),
            new Source("split", event.order(), null));
    return new TakePart(
        event.into(), captured, event.on(), event.change().submitted() != null, event.decision());
  }
}
