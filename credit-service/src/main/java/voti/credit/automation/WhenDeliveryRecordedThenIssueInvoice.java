package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountEvent.DeliveryRecorded;
import voti.credit.invoice.InvoiceCommand.IssueInvoice;
import voti.credit.invoice.Invoices;
import voti.credit.numbering.InvoiceNumbers;
import voti.credit.numbering.NumberSeriesEvent.NumberDrawn;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/** Each delivery is invoiced, dated on its day. Handled twice, it draws the same number again. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenDeliveryRecordedThenIssueInvoice {

  private final Automations automations;

  WhenDeliveryRecordedThenIssueInvoice(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(DeliveryRecorded event, EventMessage<?> message) {
    var delivery = event.delivery();
    var invoice = Invoices.of(event.account(), delivery.dispatch());
    var trigger = Trigger.of(message);
    var drawn =
        automations
            .send(InvoiceNumbers.draw(invoice, delivery.on()), trigger, "draw-invoice-number")
            .orElseThrow(() -> new IllegalStateException("no number for " + invoice));
    var number = ((NumberDrawn) drawn.happened().getFirst().event()).number();
    automations.send(
        new IssueInvoice(invoice, event.account(), number, delivery), trigger, "issue-invoice");
  }
}
