package voti.orders.fulfilment;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.act.ActEvent.ResolutionAgreed;
import voti.orders.fulfilment.FulfilmentCommand.CreditAct;
import voti.orders.fulfilment.FulfilmentCommand.PromiseRedelivery;
import voti.values.Ids;

/**
 * What both sides have agreed about an act is done to the goods of its order: what is credited
 * reaches credit as a return without goods, what is delivered again is promised. A claim on the
 * carrier changes nothing for the buyer.
 */
@Component
@ProcessingGroup("make-good")
@DisallowReplay
class WhenResolutionAgreedThenMakeGood {

  private final Automations automations;
  private final SignedActs acts;

  WhenResolutionAgreedThenMakeGood(Automations automations, SignedActs acts) {
    this.automations = automations;
    this.acts = acts;
  }

  @EventHandler
  void on(ResolutionAgreed event, EventMessage<?> message) {
    var signed = acts.signed(event.act());
    var fulfilment = FulfilmentId.of(event.order());
    var command =
        switch (event.resolution().kind()) {
          case CREDIT_NOTE ->
              new CreditAct(
                  fulfilment,
                  Ids.named("ret", Ids.slotOf(event.order()), event.act()),
                  SignedActs.cited(signed),
                  signed.on(),
                  signed.cause(),
                  signed.causeCode());
          case REDELIVERY -> new PromiseRedelivery(fulfilment, SignedActs.cited(signed));
          case CARRIER_CLAIM -> null;
        };
    if (command != null) {
      automations.send(command, Trigger.of(message), "make-good");
    }
  }
}
