package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand;
import voti.credit.creditaccount.CreditAccountCommand.Absorb;
import voti.credit.creditaccount.CreditAccountCommand.AgreeMerge;
import voti.credit.creditaccount.CreditAccountCommand.MergeAway;
import voti.credit.creditaccount.CreditAccountEvent.MergeAgreed;
import voti.credit.creditaccount.CreditAccountEvent.MergeAsked;
import voti.credit.creditaccount.CreditAccountEvent.MergedAway;
import voti.credit.creditaccount.CreditAccounts;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/**
 * Moves what is open from one account to another: asked, agreed, given away, taken. A crash between
 * any two repeats the one that was not heard.
 */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenAccountsMergeThenMoveTheBook {

  private final Automations automations;

  WhenAccountsMergeThenMoveTheBook(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(MergeAsked event, EventMessage<?> message) {
    send(
        new AgreeMerge(
            CreditAccounts.of(event.into()),
            event.into(),
            event.account(),
            event.currency(),
            event.on()),
        message);
  }

  @EventHandler
  void on(MergeAgreed event, EventMessage<?> message) {
    send(
        new MergeAway(CreditAccounts.of(event.from()), event.from(), event.account(), event.on()),
        message);
  }

  @EventHandler
  void on(MergedAway event, EventMessage<?> message) {
    send(
        new Absorb(
            CreditAccounts.of(event.into()),
            event.into(),
            event.account(),
            event.on(),
            event.book()),
        message);
  }

  private void send(CreditAccountCommand command, EventMessage<?> message) {
    automations.send(command, Trigger.of(message), "merge-accounts");
  }
}
