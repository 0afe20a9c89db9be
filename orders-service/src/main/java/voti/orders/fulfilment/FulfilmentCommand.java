package voti.orders.fulfilment;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import voti.values.Money;

/** What can be asked of an order's fulfilment. */
sealed interface FulfilmentCommand {

  /** Begin, when the order is confirmed. */
  record OpenFulfilment(
      @TargetAggregateIdentifier String fulfilment,
      String account,
      String order,
      String debtor,
      int paymentDays,
      List<FulfilledLine> lines,
      Money charge)
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

  /** Take goods back, citing a signed act. */
  record AcceptReturn(
      @TargetAggregateIdentifier String fulfilment,
      String returned,
      CitedAct act,
      LocalDate on,
      String cause,
      List<LineQuantity> lines)
      implements FulfilmentCommand {}
}
