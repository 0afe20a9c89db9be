package voti.credit.invoice;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import voti.credit.goods.Delivery;
import voti.credit.goods.ReturnedGoods;

/** What an invoice can be asked. */
public sealed interface InvoiceCommand {

  /** Bills a delivery, under a number of its own. */
  record IssueInvoice(
      @TargetAggregateIdentifier String invoice, String account, String number, Delivery delivery)
      implements InvoiceCommand {}

  /** Credits goods that came back. */
  record CreditReturn(
      @TargetAggregateIdentifier String invoice,
      String account,
      String creditNote,
      ReturnedGoods goods)
      implements InvoiceCommand {}
}
