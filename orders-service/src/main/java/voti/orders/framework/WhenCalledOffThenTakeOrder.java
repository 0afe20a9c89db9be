package voti.orders.framework;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.framework.FrameworkEvent.FrameworkCalledOff;
import voti.orders.order.OrderCommand.TakeQuoted;
import voti.orders.order.OrderEvent.OrderCaptured;
import voti.orders.order.Source;

/** What was called off becomes an order, once. */
@Component
@ProcessingGroup("take-quoted")
class WhenCalledOffThenTakeOrder {

  private final Automations automations;

  WhenCalledOffThenTakeOrder(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(FrameworkCalledOff event, EventMessage<?> message) {
    automations.send(command(event), Trigger.of(message), "take-called-off");
  }

  static TakeQuoted command(FrameworkCalledOff event) {
    return new TakeQuoted(
        event.order(),
        new OrderCaptured(
            event.order(),
            event.account(),
            event.buyer(),
            event.orderNumber(),
            event.lines().charge().currency().getCurrencyCode(),
            event.on(),
            event.requestedFrom(),
            event.requestedUntil(),
            event.lines(),
            List.of(),
            Source.framework(event.framework())));
  }
}
