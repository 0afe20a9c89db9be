package voti.credit.collective;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import voti.credit.goods.Delivery;
import voti.credit.terms.Invoicing;

/** What a statement of deliveries can be asked. */
public sealed interface CollectiveInvoiceCommand {

  /** Puts a delivery on the statement of its period. */
  record GatherDelivery(
      @TargetAggregateIdentifier String statement,
      String account,
      Invoicing invoicing,
      LocalDate periodEnd,
      Delivery delivery)
      implements CollectiveInvoiceCommand {}

  /** Ends the statement: what is on it is billed. */
  record CloseStatement(@TargetAggregateIdentifier String statement, String account)
      implements CollectiveInvoiceCommand {}
}
