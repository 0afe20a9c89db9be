package voti.orders.redelivery;

import java.time.LocalDate;
import java.util.List;
import voti.orders.fulfilment.LineQuantity;
import voti.values.ConcernsAccount;
import voti.values.decision.Refusal;

/** What happened to a redelivery. */
public sealed interface RedeliveryEvent extends ConcernsAccount {

  String redelivery();

  @Override
  String account();

  String order();

  String act();

  /** It is to be sent; nothing is charged for it. */
  record RedeliveryOpened(
      String redelivery, String account, String order, String act, List<LineQuantity> lines)
      implements RedeliveryEvent {}

  /** It has left. */
  record RedeliveryDispatched(
      String redelivery,
      String account,
      String order,
      String act,
      String dispatch,
      LocalDate on,
      List<LineQuantity> lines)
      implements RedeliveryEvent {}

  /** It has arrived. */
  record RedeliveryArrived(
      String redelivery, String account, String order, String act, String dispatch, LocalDate on)
      implements RedeliveryEvent {}

  /** A rule stood against what was asked; nothing moved. */
  record RedeliveryRefused(
      String redelivery, String account, String order, String act, String rule, String sentence)
      implements RedeliveryEvent, Refusal {}
}
