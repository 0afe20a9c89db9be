package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountEvent.WaitingOrderDropped;
import voti.credit.decision.CreditDecisionCommand.LapseDecision;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/** An order that went away leaves nothing to decide. A decision that was made stays as it is. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenWaitingOrderDroppedThenLapseDecision {

  private final Automations automations;

  WhenWaitingOrderDroppedThenLapseDecision(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(WaitingOrderDropped event, EventMessage<?> message) {
    automations.send(
        new LapseDecision(event.creditDecision(), event.reason()),
        Trigger.of(message),
        "lapse-decision");
  }
}
