package voti.orders.redelivery;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.fulfilment.FulfilmentEvent.RedeliveryPromised;
import voti.orders.redelivery.RedeliveryCommand.OpenRedelivery;
import voti.values.Ids;

/** What is promised waits for the warehouse. */
@Component
@ProcessingGroup("make-good")
@DisallowReplay
class WhenRedeliveryPromisedThenOpenIt {

  private final Automations automations;

  WhenRedeliveryPromisedThenOpenIt(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(RedeliveryPromised event, EventMessage<?> message) {
    automations.send(
        new OpenRedelivery(
            Ids.named("rdl", Ids.slotOf(event.order()), event.act()),
            event.account(),
            event.order(),
            event.act(),
            event.lines()),
        Trigger.of(message),
        "open-redelivery");
  }
}
