package voti.orders.fulfilment;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.fulfilment.FulfilmentCommand.OpenFulfilment;
import voti.orders.order.OrderEvent;
import voti.orders.order.OrderEvent.AmendmentRejected;
import voti.orders.order.OrderEvent.OrderConfirmed;
import voti.orders.order.Submitted;

/** A confirmed order's goods may go; one that is confirmed again goes by its new lines. */
@Component
@ProcessingGroup("open-fulfilment")
class WhenOrderConfirmedThenOpenFulfilment {

  private final Automations automations;

  WhenOrderConfirmedThenOpenFulfilment(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(OrderConfirmed event, EventMessage<?> message) {
    automations.send(command(event, event.submitted()), Trigger.of(message), "open-fulfilment");
  }

  /** New figures have fallen: goods go by those that were agreed. */
  @EventHandler
  void on(AmendmentRejected event, EventMessage<?> message) {
    var agreed = event.change().submitted();
    if (agreed != null) {
      automations.send(command(event, agreed), Trigger.of(message), "open-fulfilment");
    }
  }

  static OpenFulfilment command(OrderEvent event, Submitted submitted) {
    return new OpenFulfilment(
        FulfilmentId.of(event.order()),
        event.account(),
        event.order(),
        submitted.debtor(),
        submitted.paymentDays(),
        submitted.submittedOn(),
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
