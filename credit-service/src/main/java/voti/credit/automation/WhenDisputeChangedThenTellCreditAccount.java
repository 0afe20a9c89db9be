package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.DisputeItem;
import voti.credit.creditaccount.CreditAccountCommand.EndDispute;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.dispute.DisputeEvent;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/**
 * A contested part is set apart on the account, and comes back when the dispute is over. An
 * accepted one stays apart until its credit note has come.
 */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenDisputeChangedThenTellCreditAccount {

  private final Automations automations;

  WhenDisputeChangedThenTellCreditAccount(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(DisputeEvent event, EventMessage<?> message) {
    switch (event) {
      case DisputeEvent.DisputeOpened e ->
          automations.send(
              new DisputeItem(
                  CreditAccounts.of(e.account()), e.account(), e.item(), e.dispute(), e.amount()),
              Trigger.of(message),
              "dispute-item");
      case DisputeEvent.DisputeRejected e -> end(e, message);
      case DisputeEvent.DisputeWithdrawn e -> end(e, message);
      case DisputeEvent.DisputeSettled e -> end(e, message);
      case DisputeEvent.DisputeAssigned _,
          DisputeEvent.DisputeOwnerReminded _,
          DisputeEvent.DisputeAccepted _,
          DisputeEvent.DisputeLapsed _ -> {}
    }
  }

  private void end(DisputeEvent event, EventMessage<?> message) {
    automations.send(
        new EndDispute(
            CreditAccounts.of(event.account()), event.account(), event.item(), event.dispute()),
        Trigger.of(message),
        "end-dispute");
  }
}
