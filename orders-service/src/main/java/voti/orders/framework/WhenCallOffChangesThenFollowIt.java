package voti.orders.framework;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.framework.FrameworkCommand.FollowCallOff;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDelivered;
import voti.orders.fulfilment.SentGoods;
import voti.orders.order.OrderEvent;
import voti.orders.order.OrderEvent.AmendmentRejected;
import voti.orders.order.OrderEvent.OrderAmended;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderClosedShort;
import voti.orders.order.OrderEvent.OrderReopened;
import voti.orders.order.OrderState;
import voti.orders.order.StoredOrder;
import voti.orders.order.StoredOrders;
import voti.values.Quantity;

/**
 * Whatever changes a called-off order is told to its framework as what the order has now, so that
 * telling it twice changes nothing, and what is cancelled or closed short can be called off again.
 */
@Component
@ProcessingGroup("follow-call-offs")
@DisallowReplay
class WhenCallOffChangesThenFollowIt {

  private final Automations automations;
  private final StoredOrders orders;
  private final SentGoods sent;

  WhenCallOffChangesThenFollowIt(Automations automations, StoredOrders orders, SentGoods sent) {
    this.automations = automations;
    this.orders = orders;
    this.sent = sent;
  }

  @EventHandler
  void on(OrderEvent event, EventMessage<?> message) {
    switch (event) {
      case OrderAmended _,
          AmendmentRejected _,
          OrderCancelled _,
          OrderClosedShort _,
          OrderReopened _ ->
          follow(event.order(), message);
      default -> {
        // It has what it had.
      }
    }
  }

  @EventHandler
  void on(GoodsDelivered event, EventMessage<?> message) {
    follow(event.order(), message);
  }

  private void follow(String order, EventMessage<?> message) {
    var stored = orders.find(order);
    var framework = stored.captured().source().calledOffFrom();
    if (framework != null) {
      automations.send(
          new FollowCallOff(framework, order, ordered(stored), sent.delivered(order)),
          Trigger.of(message),
          "follow-call-off");
    }
  }

  private static Map<Integer, Quantity> ordered(StoredOrder stored) {
    var ordered = new HashMap<Integer, Quantity>();
    if (stored.now().state() != OrderState.CANCELLED) {
      stored.now().lines().lines().forEach(line -> ordered.put(line.line(), line.quantity()));
    }
    return ordered;
  }
}
