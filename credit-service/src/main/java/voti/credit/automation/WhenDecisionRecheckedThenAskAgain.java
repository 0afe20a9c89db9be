package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.DropWaitingOrder;
import voti.credit.creditaccount.CreditAccountCommand.ReserveForOrder;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.decision.AskedAgain;
import voti.credit.decision.CreditDecisionEvent.DecisionRechecked;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/** An order that is to be looked at again stops waiting and asks anew, as on that day. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenDecisionRecheckedThenAskAgain {

  private final Automations automations;

  WhenDecisionRecheckedThenAskAgain(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(DecisionRechecked event, EventMessage<?> message) {
    var account = CreditAccounts.of(event.account());
    var trigger = Trigger.of(message);
    var dropped =
        automations.send(
            new DropWaitingOrder(
                account,
                event.account(),
                event.order(),
                event.creditDecision(),
                "The rules look at it again."),
            trigger,
            "drop-to-recheck");
    // An order that went away meanwhile asks for nothing.
    if (dropped.isPresent()) {
      automations.send(
          new ReserveForOrder(
              account,
              event.account(),
              event.buyer(),
              event.order(),
              event.amount(),
              event.on(),
              event.wantedFrom(),
              AskedAgain.of(event.account(), event.creditDecision())),
          trigger,
          "ask-again");
    }
  }
}
