package voti.orders.fulfilment;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.fulfilment.FulfilmentCommand.HoldDispatch;
import voti.orders.order.OrderEvent.CreditWithdrawn;

/** The goods of an order that credit is held for no longer stay; what is underway arrives. */
@Component
@ProcessingGroup("open-fulfilment")
class WhenCreditWithdrawnThenHoldDispatch {

  private final Automations automations;

  WhenCreditWithdrawnThenHoldDispatch(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(CreditWithdrawn event, EventMessage<?> message) {
    automations.send(
        new HoldDispatch(FulfilmentId.of(event.order()), event.creditDecision(), event.sentence()),
        Trigger.of(message),
        "hold-dispatch");
  }
}
