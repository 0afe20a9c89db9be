package voti.orders.redelivery;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.kit.command.Trigger;
import voti.orders.act.MadeGood;
import voti.orders.act.ResolutionKind;
import voti.orders.redelivery.RedeliveryEvent.RedeliveryArrived;

/** What was to be delivered again is there: its act is done. */
@Component
@ProcessingGroup("make-good")
@DisallowReplay
class WhenRedeliveryArrivedThenTellAct {

  private final MadeGood acts;

  WhenRedeliveryArrivedThenTellAct(MadeGood acts) {
    this.acts = acts;
  }

  @EventHandler
  void on(RedeliveryArrived event, EventMessage<?> message) {
    acts.tell(
        event.act(),
        ResolutionKind.REDELIVERY,
        event.on(),
        "Redelivered with " + event.dispatch(),
        Trigger.of(message));
  }
}
