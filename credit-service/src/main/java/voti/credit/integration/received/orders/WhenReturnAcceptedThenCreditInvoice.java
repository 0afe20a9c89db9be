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
  private final Debtors debtors;

  WhenReturnAcceptedThenCreditInvoice(Automations automations, Debtors debtors) {
    this.automations = automations;
    this.debtors = debtors;
  }

  @Override
  public String type() {
    return "voti.orders.return-accepted.v1";
  }

  @Override
  public void on(ReceivedMessage message) {
    var goods = message.as(ReturnAccepted.class);
    var debtor = debtors.of(goods.dispatch()).orElse(goods.debtor());
    automations.send(
        new CreditReturn(
            Invoices.of(debtor, goods.dispatch()),
            debtor,
            Invoices.creditNoteOf(debtor, goods.returned()),
            goods.goods()),
        Trigger.of(message),
        "credit-return");
  }
}
