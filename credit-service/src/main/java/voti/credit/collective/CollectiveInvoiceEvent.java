package voti.credit.collective;

import java.time.LocalDate;
import java.util.List;
import voti.credit.goods.Delivery;
import voti.credit.terms.Invoicing;
import voti.values.ConcernsAccount;

/** What became of a statement of deliveries. */
public sealed interface CollectiveInvoiceEvent extends ConcernsAccount {

  String statement();

  @Override
  String account();

  /** A delivery will be billed with the others of its period. */
  record DeliveryGathered(
      String statement, String account, Invoicing invoicing, LocalDate periodEnd, Delivery delivery)
      implements CollectiveInvoiceEvent {}

  /** The period is over; what was gathered is billed. */
  record StatementClosed(
      String statement, String account, LocalDate periodEnd, List<Delivery> deliveries)
      implements CollectiveInvoiceEvent {}

  /** A delivery was heard of when its statement was closed: it goes on the next one. */
  record DeliveryCameLate(
      String statement,
      String account,
      Invoicing invoicing,
      String next,
      LocalDate nextEnd,
      Delivery delivery)
      implements CollectiveInvoiceEvent {}
}
