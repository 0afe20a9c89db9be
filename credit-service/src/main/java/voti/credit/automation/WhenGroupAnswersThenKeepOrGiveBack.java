package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand;
import voti.credit.creditaccount.CreditAccountCommand.GiveBackReservation;
import voti.credit.creditaccount.CreditAccountCommand.KeepReservation;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.group.GroupLimitEvent.GroupConsented;
import voti.credit.group.GroupLimitEvent.GroupDeclined;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.values.Ids;

/** A group's answer reaches the member that asked. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenGroupAnswersThenKeepOrGiveBack {

  private final Automations automations;

  WhenGroupAnswersThenKeepOrGiveBack(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(GroupConsented e, EventMessage<?> message) {
    send(new KeepReservation(CreditAccounts.of(e.account()), e.account(), e.order()), message);
  }

  @EventHandler
  void on(GroupDeclined e, EventMessage<?> message) {
    send(
        new GiveBackReservation(
            CreditAccounts.of(e.account()),
            e.account(),
            e.order(),
            e.exceededBy(),
            e.decision(),
            Ids.named("cde", Ids.slotOf(e.account()), message.getIdentifier())),
        message);
  }

  private void send(CreditAccountCommand command, EventMessage<?> message) {
    automations.send(command, Trigger.of(message), "answer-of-group");
  }
}
