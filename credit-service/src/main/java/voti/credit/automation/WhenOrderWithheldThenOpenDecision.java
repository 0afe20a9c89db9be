package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountEvent.OrderWithheld;
import voti.credit.creditaccount.CreditAccountEvent.ReservationGivenBack;
import voti.credit.decision.CreditDecisionCommand.OpenDecision;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/** An order that was withheld is put before someone who may decide. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenOrderWithheldThenOpenDecision {

  private final Automations automations;

  WhenOrderWithheldThenOpenDecision(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(OrderWithheld event, EventMessage<?> message) {
    automations.send(
        new OpenDecision(
            event.creditDecision(),
            event.account(),
            event.buyer(),
            event.order(),
            event.amount(),
            event.exceededBy(),
            event.on(),
            event.standing(),
            event.decision()),
        Trigger.of(message),
        "open-decision");
  }

  @EventHandler
  void on(ReservationGivenBack event, EventMessage<?> message) {
    automations.send(
        new OpenDecision(
            event.creditDecision(),
            event.account(),
            event.buyer(),
            event.order(),
            event.amount(),
            event.exceededBy(),
            event.on(),
            event.standing(),
            event.decision()),
        Trigger.of(message),
        "open-decision");
  }
}
