package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.bonusnote.BonusNoteEvent.BonusNoteIssued;
import voti.credit.creditaccount.CreditAccountCommand.BookItem;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/** What a bonus gives back is an open item below zero: to be set off, or to be paid. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenBonusNoteIssuedThenBookIt {

  private final Automations automations;

  WhenBonusNoteIssuedThenBookIt(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(BonusNoteIssued event, EventMessage<?> message) {
    var bonus = event.bonus();
    var item =
        new ItemFacts(
            event.bonusNote(),
            bonus.paidOut() ? ItemKind.BONUS_PAYABLE : ItemKind.CREDIT_NOTE,
            event.number(),
            event.gross().negated(),
            bonus.on(),
            bonus.on());
    automations.send(
        new BookItem(
            CreditAccounts.of(event.account()),
            event.account(),
            item,
            "It is the bonus of " + bonus.name() + "."),
        Trigger.of(message),
        "book-bonus-note");
  }
}
