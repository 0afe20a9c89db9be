package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.billing.TermsView;
import voti.credit.collective.CollectiveInvoiceCommand.GatherDelivery;
import voti.credit.collective.CollectiveInvoiceEvent.DeliveryCameLate;
import voti.credit.collective.CollectiveInvoiceEvent.StatementClosed;
import voti.credit.invoice.InvoiceCommand.IssueInvoice;
import voti.credit.invoice.InvoiceCommand.ReferToCollective;
import voti.credit.invoice.InvoiceKind;
import voti.credit.invoice.Invoices;
import voti.credit.numbering.Numbers;
import voti.credit.numbering.SeriesKind;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/** A closed statement is billed on its last day; what came too late goes on the next one. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenStatementMovedThenBillIt {

  private final Automations automations;
  private final Numbers numbers;
  private final TermsView agreed;

  WhenStatementMovedThenBillIt(Automations automations, Numbers numbers, TermsView agreed) {
    this.automations = automations;
    this.numbers = numbers;
    this.agreed = agreed;
  }

  @EventHandler
  void on(StatementClosed event, EventMessage<?> message) {
    var trigger = Trigger.of(message);
    var account = event.account();
    var invoice = Invoices.ofCollective(account, event.statement());
    var contractDays = event.deliveries().getFirst().paymentDays();
    automations.send(
        new IssueInvoice(
            invoice,
            account,
            numbers.of(SeriesKind.INVOICE, invoice, event.periodEnd(), trigger),
            InvoiceKind.COLLECTIVE,
            event.periodEnd(),
            agreed.of(account).of(contractDays),
            event.deliveries()),
        trigger,
        "issue-invoice");
    for (var delivery : event.deliveries()) {
      automations.send(
          new ReferToCollective(Invoices.of(account, delivery.dispatch()), account, invoice),
          trigger,
          "refer-to-collective");
    }
  }

  @EventHandler
  void on(DeliveryCameLate event, EventMessage<?> message) {
    automations.send(
        new GatherDelivery(
            event.next(), event.account(), event.invoicing(), event.nextEnd(), event.delivery()),
        Trigger.of(message),
        "gather-delivery");
  }
}
