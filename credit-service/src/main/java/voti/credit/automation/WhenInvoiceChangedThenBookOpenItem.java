package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.BookCreditNote;
import voti.credit.creditaccount.CreditAccountCommand.BookInvoice;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.invoice.InvoiceEvent.CreditNoteIssued;
import voti.credit.invoice.InvoiceEvent.InvoiceIssued;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/** An invoice becomes an open item, a credit note takes its amount off it. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenInvoiceChangedThenBookOpenItem {

  private final Automations automations;

  WhenInvoiceChangedThenBookOpenItem(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(InvoiceIssued event, EventMessage<?> message) {
    automations.send(
        new BookInvoice(
            CreditAccounts.of(event.account()),
            event.account(),
            event.invoice(),
            event.dispatch(),
            event.gross(),
            event.number(),
            event.issuedOn(),
            event.dueOn()),
        Trigger.of(message),
        "book-invoice");
  }

  @EventHandler
  void on(CreditNoteIssued event, EventMessage<?> message) {
    automations.send(
        new BookCreditNote(
            CreditAccounts.of(event.account()),
            event.account(),
            event.creditNote(),
            event.invoice(),
            event.gross(),
            event.issuedOn()),
        Trigger.of(message),
        "book-credit-note");
  }
}
