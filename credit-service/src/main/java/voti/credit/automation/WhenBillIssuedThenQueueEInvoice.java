package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.billing.TermsView;
import voti.credit.bonusnote.BonusNoteEvent.BonusNoteIssued;
import voti.credit.einvoice.EInvoiceCommand.QueueEInvoice;
import voti.credit.einvoice.EInvoices;
import voti.credit.invoice.InvoiceEvent.CreditNoteIssued;
import voti.credit.invoice.InvoiceEvent.InvoiceIssued;
import voti.credit.invoice.InvoiceEvent.InvoicePosted;
import voti.credit.invoice.InvoiceKind;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/**
 * What we bill a buyer who takes e-invoices waits to be sent; sending is due work. What another
 * system billed it has sent itself.
 */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenBillIssuedThenQueueEInvoice {

  private final Automations automations;
  private final TermsView agreed;

  WhenBillIssuedThenQueueEInvoice(Automations automations, TermsView agreed) {
    this.automations = automations;
    this.agreed = agreed;
  }

  @EventHandler
  void on(InvoiceIssued e, EventMessage<?> message) {
    queue(e.account(), e.invoice(), e.invoice(), e.number(), message);
  }

  @EventHandler
  void on(InvoicePosted e, EventMessage<?> message) {
    if (e.bill().kind() != InvoiceKind.POSTED) {
      queue(e.account(), e.invoice(), e.invoice(), e.number(), message);
    }
  }

  @EventHandler
  void on(CreditNoteIssued e, EventMessage<?> message) {
    queue(e.account(), e.creditNote(), e.invoice(), e.number(), message);
  }

  /** One of which the VAT was not told can be printed, but is no e-invoice. */
  @EventHandler
  void on(BonusNoteIssued e, EventMessage<?> message) {
    if (!e.vat().isEmpty()) {
      queue(e.account(), e.bonusNote(), e.bonusNote(), e.number(), message);
    }
  }

  private void queue(
      String account, String document, String invoice, String number, EventMessage<?> message) {
    if (agreed.of(account).eInvoice()) {
      automations.send(
          new QueueEInvoice(EInvoices.of(account, document), account, document, invoice, number),
          Trigger.of(message),
          "queue-e-invoice");
    }
  }
}
