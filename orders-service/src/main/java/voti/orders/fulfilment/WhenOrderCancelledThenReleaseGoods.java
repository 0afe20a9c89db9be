package voti.orders.fulfilment;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.fulfilment.FulfilmentCommand.ReleaseGoods;
import voti.orders.order.OrderEvent.OrderCancelled;

/** Goods of a cancelled order are nobody's any more. */
@Component
@ProcessingGroup("open-fulfilment")
class WhenOrderCancelledThenReleaseGoods {

  private final Automations automations;

  WhenOrderCancelledThenReleaseGoods(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(OrderCancelled event, EventMessage<?> message) {
    automations.send(
        new ReleaseGoods(
            FulfilmentId.of(event.order()),
            LocalDate.ofInstant(message.getTimestamp(), ZoneOffset.UTC),
            "The order is cancelled: " + event.reason()),
        Trigger.of(message),
        "release-goods");
  }
}
