package voti.orders.claim;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.kit.command.Trigger;
import voti.orders.act.MadeGood;
import voti.orders.act.ResolutionKind;
import voti.orders.claim.ClaimEvent.ClaimGivenUp;
import voti.orders.claim.ClaimEvent.ClaimSettled;

/** The carrier has answered: the act is done, whether it pays or not. */
@Component
@ProcessingGroup("make-good")
@DisallowReplay
class WhenClaimEndedThenTellAct {

  private final MadeGood acts;

  WhenClaimEndedThenTellAct(MadeGood acts) {
    this.acts = acts;
  }

  @EventHandler
  void on(ClaimSettled event, EventMessage<?> message) {
    acts.tell(
        event.act(),
        ResolutionKind.CARRIER_CLAIM,
        event.on(),
        event.carrier() + " pays " + event.amount(),
        Trigger.of(message));
  }

  @EventHandler
  void on(ClaimGivenUp event, EventMessage<?> message) {
    acts.tell(
        event.act(),
        ResolutionKind.CARRIER_CLAIM,
        event.on(),
        event.carrier() + " pays nothing",
        Trigger.of(message));
  }
}
