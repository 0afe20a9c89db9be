package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.BookCreditNote;
import voti.credit.creditaccount.CreditAccountCommand.BookInvoice;
import voti.credit.creditaccount.CreditAccountCommand.BookItem;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.credit.invoice.InvoiceEvent.CreditNoteIssued;
import voti.credit.invoice.InvoiceEvent.InvoiceIssued;
import voti.credit.invoice.InvoiceEvent.InvoicePosted;
import voti.credit.invoice.InvoiceKind;
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
    var account = event.account();
    var trigger = Trigger.of(message);
    for (var delivery : event.deliveries()) {
      automations.send(
          new BookInvoice(
              CreditAccounts.of(account),
              account,
              event.invoice(),
              delivery.dispatch(),
              delivery.gross(),
              event.number(),
              event.issuedOn(),
              event.dueOn()),
          new Trigger(
              trigger.id() + ":" + delivery.dispatch(),
              trigger.correlation(),
              trigger.at(),
              trigger.traceparent()),
          "book-invoice");
    }
  }

  @EventHandler
  void on(InvoicePosted event, EventMessage<?> message) {
    var prepaid = event.bill().kind() == InvoiceKind.PREPAYMENT;
    var item =
        new ItemFacts(
            event.invoice(),
            prepaid ? ItemKind.PREPAYMENT : ItemKind.INVOICE,
            event.number(),
            event.gross(),
            event.issuedOn(),
            event.dueOn());
    automations.send(
        new BookItem(
            CreditAccounts.of(event.account()),
            event.account(),
            item,
            prepaid ? "" : "It was issued by " + event.source() + "."),
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
