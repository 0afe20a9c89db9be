package voti.orders.order;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.orders.mandates.Mandate;
import voti.orders.pricing.PriceBook;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.RuleResult;

/** What can be asked of an order. */
public sealed interface OrderCommand {

  /**
   * Take an order.
   *
   * @param statedTax as the document says; {@code null} where it says nothing
   * @param statedPayable the same for the amount to pay
   * @param books price lists to look in
   * @param sellerCountry ours
   * @param mandate the actor's, in force on the order's date
   */
  record CaptureOrder(
      @TargetAggregateIdentifier String order,
      Buyer buyer,
      String number,
      String currency,
      LocalDate orderedOn,
      @Nullable LocalDate requestedFrom,
      @Nullable LocalDate requestedUntil,
      List<RequestedLine> lines,
      Money allowance,
      Money charge,
      @Nullable Money statedTax,
      @Nullable Money statedPayable,
      Source source,
      List<PriceBook> books,
      String sellerCountry,
      @Nullable Mandate mandate)
      implements OrderCommand {}

  /** Confirm that our figure counts where the document says something else. */
  record ConfirmDifference(@TargetAggregateIdentifier String order, int number, String reason)
      implements OrderCommand {}

  /** Give a line a discount, as far as the mandate reaches. */
  record GrantDiscount(
      @TargetAggregateIdentifier String order,
      int line,
      Percentage percent,
      String reason,
      @Nullable Mandate mandate)
      implements OrderCommand {}

  /** Let an escalated request through. */
  record ApproveEscalation(@TargetAggregateIdentifier String order, int line, String reason)
      implements OrderCommand {}

  /** Turn an escalated request down. */
  record RefuseEscalation(@TargetAggregateIdentifier String order, int line, String reason)
      implements OrderCommand {}

  /** Hand the order over: figures are fixed, credit is asked. */
  record SubmitOrder(
      @TargetAggregateIdentifier String order, LocalDate on, @Nullable Mandate mandate)
      implements OrderCommand {}

  /** Credit is reserved. */
  record ConfirmOrder(
      @TargetAggregateIdentifier String order, Money amount, @Nullable String underDecision)
      implements OrderCommand {}

  /** Credit is withheld: someone there must decide. */
  record HoldForCredit(
      @TargetAggregateIdentifier String order,
      Money exceededBy,
      String decision,
      List<RuleResult> rules)
      implements OrderCommand {}

  /** Credit's decision lets the order go on; the reservation follows. */
  record HearRelease(
      @TargetAggregateIdentifier String order, String decision, String by, String reason)
      implements OrderCommand {}

  /**
   * Credit's decision lets the order go on under a condition; it waits until that is met.
   *
   * @param downTo what it has to come down to; {@code null} when it does not have to
   * @param prepayment what is to be paid first; {@code null} when nothing is
   */
  record HearCondition(
      @TargetAggregateIdentifier String order,
      String decision,
      @Nullable Money downTo,
      @Nullable Money prepayment,
      String reason)
      implements OrderCommand {}

  /** The order will not be delivered. */
  record CancelOrder(@TargetAggregateIdentifier String order, String reason)
      implements OrderCommand {}

  /** All its goods have been delivered. */
  record CloseOrder(@TargetAggregateIdentifier String order, LocalDate on)
      implements OrderCommand {}
}
