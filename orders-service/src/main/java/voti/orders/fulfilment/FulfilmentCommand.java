package voti.orders.fulfilment;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** What can be asked of an order's fulfilment. */
sealed interface FulfilmentCommand {

  /**
   * Begin, when the order is confirmed; or follow it, when it is confirmed again with other lines.
   *
   * @param on the day of its figures
   */
  record OpenFulfilment(
      @TargetAggregateIdentifier String fulfilment,
      String account,
      String order,
      String debtor,
      int paymentDays,
      LocalDate on,
      List<FulfilledLine> lines,
      Money charge)
      implements FulfilmentCommand {}

  /** Make nothing ready any more: the order is cancelled. */
  record ReleaseGoods(@TargetAggregateIdentifier String fulfilment, LocalDate on, String reason)
      implements FulfilmentCommand {}

  /**
   * Let nothing more leave: credit that was reserved for the order is held no longer, or is asked
   * for more.
   */
  record HoldDispatch(
      @TargetAggregateIdentifier String fulfilment, @Nullable String creditDecision, String reason)
      implements FulfilmentCommand {}

  /** Put the buyer's consent to partial delivery on record. */
  record RecordPartialDeliveryConsent(
      @TargetAggregateIdentifier String fulfilment, String by, LocalDate on, String reason)
      implements FulfilmentCommand {}

  /** Send goods off. */
  record DispatchGoods(
      @TargetAggregateIdentifier String fulfilment,
      String dispatch,
      LocalDate on,
      List<LineQuantity> lines)
      implements FulfilmentCommand {}

  /**
   * Goods have arrived.
   *
   * @param kam whoever manages the account on that day
   */
  record RecordDelivery(
      @TargetAggregateIdentifier String fulfilment, String dispatch, LocalDate on, String kam)
      implements FulfilmentCommand {}

  /**
   * Take goods back, citing a signed act.
   *
   * @param causeCode of the tree of causes; {@code null}: unclassified
   */
  record AcceptReturn(
      @TargetAggregateIdentifier String fulfilment,
      String returned,
      CitedAct act,
      LocalDate on,
      String cause,
      List<LineQuantity> lines,
      @Nullable String causeCode)
      implements FulfilmentCommand {}

  /**
   * Credit what an act records and nobody has given back, without any goods.
   *
   * @param returned the id under which it is credited, the same for the same act
   */
  record CreditAct(
      @TargetAggregateIdentifier String fulfilment,
      String returned,
      CitedAct act,
      LocalDate on,
      String cause,
      @Nullable String causeCode)
      implements FulfilmentCommand {}

  /** Promise that what an act records is delivered again, at no charge; it is not credited then. */
  record PromiseRedelivery(@TargetAggregateIdentifier String fulfilment, CitedAct act)
      implements FulfilmentCommand {}

  /** Keep goods that came back until they are inspected; nothing is credited before. */
  record ReceiveReturn(
      @TargetAggregateIdentifier String fulfilment,
      String returned,
      CitedAct act,
      LocalDate on,
      String cause,
      List<LineQuantity> lines,
      @Nullable String causeCode)
      implements FulfilmentCommand {}

  /** Let goods that wait for inspection go back to the buyer: as if they had never come. */
  record WithdrawReturn(
      @TargetAggregateIdentifier String fulfilment, String returned, String reason)
      implements FulfilmentCommand {}

  /** Say what was found of a return, where it goes, and what it is worth to the buyer. */
  record InspectReturn(
      @TargetAggregateIdentifier String fulfilment,
      String returned,
      LocalDate on,
      Inspection inspection)
      implements FulfilmentCommand {}
}
