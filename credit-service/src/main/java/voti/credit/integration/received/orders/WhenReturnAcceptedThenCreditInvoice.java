package voti.credit.integration.received.orders;

import org.springframework.stereotype.Component;
import voti.credit.invoice.InvoiceCommand.CreditReturn;
import voti.credit.invoice.Invoices;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;

/** Goods that came back are credited on the invoice of their dispatch. */
@Component
class WhenReturnAcceptedThenCreditInvoice implements Receiver {

  private final Automations automations;

  WhenReturnAcceptedThenCreditInvoice(Automations automations) {
    this.automations = automations;
  }

  @Override
  public String type() {
    return "voti.orders.return-accepted.v1";
  }

  @Override
  public void on(ReceivedMessage message) {
    var goods = message.as(ReturnAccepted.class);
    automations.send(
        new CreditReturn(
            Invoices.of(goods.debtor(), goods.dispatch()),
            goods.debtor(),
            Invoices.creditNoteOf(goods.debtor(), goods.returned()),
            goods.goods()),
        Trigger.of(message),
        "credit-return");
  }
}
