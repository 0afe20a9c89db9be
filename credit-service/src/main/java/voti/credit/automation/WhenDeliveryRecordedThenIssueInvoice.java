package voti.credit.automation;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.billing.TermsView;
import voti.credit.collective.CollectiveInvoiceCommand.GatherDelivery;
import voti.credit.collective.Statements;
import voti.credit.creditaccount.CreditAccountEvent.DeliveryRecorded;
import voti.credit.goods.Delivery;
import voti.credit.invoice.InvoiceCommand.IssueInvoice;
import voti.credit.invoice.InvoiceKind;
import voti.credit.invoice.Invoices;
import voti.credit.numbering.Numbers;
import voti.credit.numbering.SeriesKind;
import voti.credit.terms.AgreedTerms;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/** Each delivery is invoiced, dated on its day, or gathered with the others of its period. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenDeliveryRecordedThenIssueInvoice {

  private final Automations automations;
  private final Numbers numbers;
  private final TermsView agreed;

  WhenDeliveryRecordedThenIssueInvoice(Automations automations, Numbers numbers, TermsView agreed) {
    this.automations = automations;
    this.numbers = numbers;
    this.agreed = agreed;
  }

  @EventHandler
  void on(DeliveryRecorded event, EventMessage<?> message) {
    var terms = agreed.of(event.account());
    if (terms.invoicing().isCollective()) {
      gather(event.account(), event.delivery(), terms, Trigger.of(message));
    } else {
      issue(event.account(), event.delivery(), terms, Trigger.of(message));
    }
  }

  private void gather(String account, Delivery delivery, AgreedTerms terms, Trigger trigger) {
    var end = terms.invoicing().periodEnd(delivery.on());
    var statement = Statements.of(account, delivery.gross().currency(), end);
    automations.send(
        new GatherDelivery(statement, account, terms.invoicing(), end, delivery),
        trigger,
        "gather-delivery");
  }

  private void issue(String account, Delivery delivery, AgreedTerms terms, Trigger trigger) {
    var invoice = Invoices.of(account, delivery.dispatch());
    automations.send(
        new IssueInvoice(
            invoice,
            account,
            numbers.of(SeriesKind.INVOICE, invoice, delivery.on(), trigger),
            InvoiceKind.DELIVERY,
            delivery.on(),
            terms.of(delivery.paymentDays()),
            List.of(delivery)),
        trigger,
        "issue-invoice");
  }
}
