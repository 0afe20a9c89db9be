package voti.orders.order;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.fulfilment.FulfilmentEvent.AmendmentOvertaken;
import voti.orders.order.OrderCommand.KeepWhatLeft;

/** Goods left before the warehouse heard of a change: the order keeps what has left. */
@Component
@ProcessingGroup("close-order")
class WhenGoodsOvertookChangeThenKeepWhatLeft {

  private final Automations automations;

  WhenGoodsOvertookChangeThenKeepWhatLeft(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(AmendmentOvertaken event, EventMessage<?> message) {
    automations.send(
        new KeepWhatLeft(event.order(), event.on(), event.sent()),
        Trigger.of(message),
        "keep-what-left");
  }
}
