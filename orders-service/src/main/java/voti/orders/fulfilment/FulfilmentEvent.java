package voti.orders.fulfilment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.order.Sent;
import voti.values.ConcernsAccount;
import voti.values.Money;
import voti.values.decision.Decision;
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

  /** Nothing more may leave until credit is reserved again. */
  record DispatchHeld(
      String fulfilment,
      String account,
      String order,
      @Nullable String creditDecision,
      String reason)
      implements FulfilmentEvent {}

  /** Credit is reserved again: goods may go on. */
  record DispatchResumed(String fulfilment, String account, String order)
      implements FulfilmentEvent {}

  /**
   * The order has other lines now; what has left keeps its worth.
   *
   * @param on the day of the change
   * @param complete whether with that all of it has been delivered
   */
  record FulfilmentAmended(
      String fulfilment,
      String account,
      String order,
      LocalDate on,
      List<FulfilledLine> lines,
      Money charge,
      boolean complete)
      implements FulfilmentEvent {}

  /**
   * More had left than a change of the order leaves of it; nothing more leaves until the order says
   * so.
   *
   * @param on the day of the change
   * @param sent what has left
   */
  record AmendmentOvertaken(
      String fulfilment, String account, String order, LocalDate on, Sent sent)
      implements FulfilmentEvent {}

  /** The order was cancelled before anything left. */
  record GoodsReleased(String fulfilment, String account, String order, String reason)
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

  /** Goods are there and wait for their inspection; nothing is credited. */
  record ReturnReceived(
      String fulfilment,
      String account,
      String order,
      String returned,
      CitedAct act,
      LocalDate on,
      String cause,
      @Nullable String causeCode,
      List<LineQuantity> lines)
      implements FulfilmentEvent {}

  /** Goods that waited went back to the buyer. */
  record ReturnWithdrawn(
      String fulfilment, String account, String order, String returned, String reason)
      implements FulfilmentEvent {}

  /**
   * A return was inspected; what is credited of it follows as accepted returns.
   *
   * @param causeCode of the tree of causes; {@code null}: unclassified
   */
  record ReturnInspected(
      String fulfilment,
      String account,
      String order,
      String returned,
      LocalDate on,
      @Nullable String causeCode,
      Inspection inspection,
      String by,
      Decision decision)
      implements FulfilmentEvent {}

  /**
   * Goods came back, and what they were worth.
   *
   * @param causeCode of the tree of causes; {@code null}: unclassified
   * @param resolution of the inspection it follows, or that nothing came back; {@code null}: it was
   *     accepted without one
   */
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
      Movement movement,
      @Nullable String causeCode,
      @Nullable CreditResolution resolution)
      implements FulfilmentEvent {}

  /**
   * What an act records is delivered again at no charge: it is charged already. None of it is
   * credited, nor taken back under that act.
   */
  record RedeliveryPromised(
      String fulfilment, String account, String order, String act, List<LineQuantity> lines)
      implements FulfilmentEvent {}

  /** A rule stood against what was asked; nothing moved. */
  record FulfilmentRequestRefused(
      String fulfilment, String account, String order, String request, String rule, String sentence)
      implements FulfilmentEvent, Refusal {}
}
