package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.DropWaitingOrder;
import voti.credit.creditaccount.CreditAccountCommand.ReserveUnderDecision;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.decision.CreditDecisionEvent.DecisionRejected;
import voti.credit.decision.CreditDecisionEvent.DecisionReleased;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/** A released order is reserved under its decision; a rejected one waits no longer. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenDecisionMadeThenTellCreditAccount {

  private final Automations automations;

  WhenDecisionMadeThenTellCreditAccount(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(DecisionReleased event, EventMessage<?> message) {
    automations.send(
        new ReserveUnderDecision(
            CreditAccounts.of(event.account()),
            event.account(),
            event.order(),
            event.creditDecision(),
            event.deviation(),
            event.lastDay()),
        Trigger.of(message),
        "reserve-under-decision");
  }

  @EventHandler
  void on(DecisionRejected event, EventMessage<?> message) {
    automations.send(
        new DropWaitingOrder(
            CreditAccounts.of(event.account()),
            event.account(),
            event.order(),
            event.creditDecision(),
            event.decision().reason()),
        Trigger.of(message),
        "drop-waiting-order");
  }
}
