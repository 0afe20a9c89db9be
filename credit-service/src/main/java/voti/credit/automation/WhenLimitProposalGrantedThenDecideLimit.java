package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.DecideLimit;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.limitproposal.LimitProposalCommand.EndLimitProposal;
import voti.credit.limitproposal.LimitProposalEvent.LimitProposalGranted;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.values.decision.CommercialRefusal;

/** A granted limit is the account's; one that it cannot take comes to nothing, and that is said. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenLimitProposalGrantedThenDecideLimit {

  private final Automations automations;

  WhenLimitProposalGrantedThenDecideLimit(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(LimitProposalGranted event, EventMessage<?> message) {
    var trigger = Trigger.of(message);
    try {
      automations.send(
          new DecideLimit(
              CreditAccounts.of(event.account()),
              event.account(),
              event.limit(),
              event.check(),
              event.on()),
          trigger,
          "decide-limit");
    } catch (CommercialRefusal refused) {
      automations.send(
          new EndLimitProposal(event.limitProposal(), refused.sentence()),
          trigger,
          "end-limit-proposal");
    }
  }
}
