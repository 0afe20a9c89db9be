package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountEvent.OrderReserved;
import voti.credit.decision.CreditDecisionCommand.LapseDecision;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/** An order that waited and now fits leaves nothing to decide. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenWaitingOrderFitsThenLapseDecision {

  private final Automations automations;

  WhenWaitingOrderFitsThenLapseDecision(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(OrderReserved event, EventMessage<?> message) {
    var decision = event.waitedFor();
    if (decision != null && !decision.equals(event.underDecision())) {
      automations.send(
          new LapseDecision(decision, "The order fits the headroom now."),
          Trigger.of(message),
          "lapse-fitting");
    }
  }
}
