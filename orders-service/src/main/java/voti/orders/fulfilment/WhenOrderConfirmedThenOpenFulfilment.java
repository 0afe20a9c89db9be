package voti.orders.fulfilment;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.fulfilment.FulfilmentCommand.OpenFulfilment;
import voti.orders.order.OrderEvent.OrderConfirmed;

/** A confirmed order's goods may go. */
@Component
@ProcessingGroup("open-fulfilment")
class WhenOrderConfirmedThenOpenFulfilment {

  private final Automations automations;

  WhenOrderConfirmedThenOpenFulfilment(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(OrderConfirmed event, EventMessage<?> message) {
    automations.send(command(event), Trigger.of(message), "open-fulfilment");
  }

  static OpenFulfilment command(OrderConfirmed event) {
    var submitted = event.submitted();
    return new OpenFulfilment(
        FulfilmentId.of(event.order()),
        event.account(),
        event.order(),
        submitted.debtor(),
        submitted.paymentDays(),
        submitted.lines().stream()
            .map(
                line ->
                    new FulfilledLine(
                        line.line(),
                        line.product(),
                        line.quantity(),
                        line.net(),
                        line.vat(),
                        line.partialDelivery()))
            .toList(),
        submitted.charge());
  }
}
