package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.BlockAccount;
import voti.credit.creditaccount.CreditAccountCommand.BookItem;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.credit.dunning.DunningLetterEvent.LetterIssued;
import voti.credit.dunning.Note;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/** Fees and interest of a letter become items of their own; its level may block the account. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenLetterIssuedThenBookItsNotes {

  private final Automations automations;

  WhenLetterIssuedThenBookItsNotes(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(LetterIssued event, EventMessage<?> message) {
    var trigger = Trigger.of(message);
    book(event, ItemKind.FEE, event.fee(), trigger);
    book(event, ItemKind.INTEREST, event.interest(), trigger);
    if (event.block()) {
      automations.send(
          new BlockAccount(
              CreditAccounts.of(event.account()),
              event.account(),
              event.level(),
              "Reminder of level " + event.level() + " was sent."),
          trigger,
          "block-account");
    }
  }

  private void book(LetterIssued event, ItemKind kind, @Nullable Note note, Trigger trigger) {
    if (note != null) {
      automations.send(
          new BookItem(
              CreditAccounts.of(event.account()),
              event.account(),
              new ItemFacts(
                  note.item(), kind, note.number(), note.amount(), event.on(), event.payBy()),
              "Reminder of level " + event.level() + "."),
          trigger,
          "book-" + kind.word());
    }
  }
}
