package voti.orders.fulfilment;

import java.time.LocalDate;
import java.util.List;
import voti.values.ConcernsAccount;
import voti.values.Money;
import voti.values.decision.Refusal;

/** What happened to an order's goods. */
public sealed interface FulfilmentEvent extends ConcernsAccount {

  String fulfilment();

  @Override
  String account();

  String order();

  /** The goods of a confirmed order may go. */
  record FulfilmentOpened(
      String fulfilment,
      String account,
      String order,
      String debtor,
      int paymentDays,
      List<FulfilledLine> lines,
      Money charge)
      implements FulfilmentEvent {}

  /** The buyer takes the order in parts after all. */
  record PartialDeliveryConsented(
      String fulfilment, String account, String order, String by, LocalDate on, String reason)
      implements FulfilmentEvent {}

  /** Goods have left. */
  record GoodsDispatched(
      String fulfilment,
      String account,
      String order,
      String dispatch,
      LocalDate on,
      List<LineQuantity> lines)
      implements FulfilmentEvent {}

  /** Goods have arrived, and what they are worth. */
  record GoodsDelivered(
      String fulfilment,
      String account,
      String order,
      String dispatch,
      String debtor,
      String kam,
      LocalDate on,
      int paymentDays,
      boolean first,
      boolean last,
      Movement movement)
      implements FulfilmentEvent {}

  /** Goods came back, and what they were worth. */
  record ReturnAccepted(
      String fulfilment,
      String account,
      String order,
      String returned,
      String act,
      String dispatch,
      String debtor,
      LocalDate on,
      String cause,
      String documentHash,
      Movement movement)
      implements FulfilmentEvent {}

  /** A rule stood against what was asked; nothing moved. */
  record FulfilmentRequestRefused(
      String fulfilment, String account, String order, String request, String rule, String sentence)
      implements FulfilmentEvent, Refusal {}
}
