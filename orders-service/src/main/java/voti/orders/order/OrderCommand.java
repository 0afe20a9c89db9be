package voti.orders.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.orders.authority.Buying;
import voti.orders.mandates.Mandate;
import voti.orders.pricing.BuyerTerms;
import voti.orders.pricing.PriceBook;
import voti.orders.promotion.OfferedPromotions;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.Decision;
import voti.values.decision.RuleResult;

/** What can be asked of an order. */
public sealed interface OrderCommand {

  /**
   * Take an order.
   *
   * @param statedTax as the document says; {@code null} where it says nothing
   * @param statedPayable the same for the amount to pay
   * @param books price lists to look in
   * @param terms what their columns see of the buyer on the order's date
   * @param sellerCountry ours
   * @param mandate the actor's, in force on the order's date
   * @param buying what the bands above the mandates see
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
      BuyerTerms terms,
      String sellerCountry,
      @Nullable Mandate mandate,
      @Nullable List<String> coupons,
      Buying buying)
      implements OrderCommand {

    /** Without coupons, and of which the bands above the mandates see nothing. */
    public CaptureOrder(
        String order,
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
        BuyerTerms terms,
        String sellerCountry,
        @Nullable Mandate mandate) {
      this(
          order,
          buyer,
          number,
          currency,
          orderedOn,
          requestedFrom,
          requestedUntil,
          lines,
          allowance,
          charge,
          statedTax,
          statedPayable,
          source,
          books,
          terms,
          sellerCountry,
          mandate,
          null,
          Buying.UNKNOWN);
    }

    /** The order at our prices, as it would be taken; nothing is decided. */
    public OrderEvent.OrderCaptured priced() {
      return new Capture(this).captured();
    }
  }

  /** Confirm that our figure counts where the document says something else. */
  record ConfirmDifference(@TargetAggregateIdentifier String order, int number, String reason)
      implements OrderCommand {}

  /**
   * Give a line a discount, as far as the mandate reaches.
   *
   * @param buying what the bands above the mandates see
   */
  record GrantDiscount(
      @TargetAggregateIdentifier String order,
      int line,
      Percentage percent,
      String reason,
      @Nullable Mandate mandate,
      Buying buying)
      implements OrderCommand {

    /** Of which the bands above the mandates see nothing. */
    public GrantDiscount(
        String order, int line, Percentage percent, String reason, @Nullable Mandate mandate) {
      this(order, line, percent, reason, mandate, Buying.UNKNOWN);
    }
  }

  /**
   * Let an escalated request through.
   *
   * @param percent less than was asked; {@code null} for what was asked
   * @param sent what of the order has left: a change fits only what it was asked of
   */
  record ApproveEscalation(
      @TargetAggregateIdentifier String order,
      int line,
      @Nullable Percentage percent,
      String reason,
      Sent sent)
      implements OrderCommand {

    /** Of which nothing has left. */
    public ApproveEscalation(String order, int line, @Nullable Percentage percent, String reason) {
      this(order, line, percent, reason, Sent.NOTHING);
    }

    /** As it was asked. */
    public ApproveEscalation(String order, int line, String reason) {
      this(order, line, null, reason);
    }
  }

  /** Leave an escalated request to the next rung of the ladder. */
  record PassOnEscalation(@TargetAggregateIdentifier String order, int line, String reason)
      implements OrderCommand {}

  /** Time has passed over an escalated request. */
  record HurryEscalation(@TargetAggregateIdentifier String order, int line, Instant at)
      implements OrderCommand {}

  /** Turn an escalated request down. */
  record RefuseEscalation(@TargetAggregateIdentifier String order, int line, String reason)
      implements OrderCommand {}

  /**
   * Hand the order over: promotions are applied, figures are fixed, credit is asked.
   *
   * @param promotions of the order's date; {@code null}: none
   */
  record SubmitOrder(
      @TargetAggregateIdentifier String order,
      LocalDate on,
      @Nullable Mandate mandate,
      @Nullable OfferedPromotions promotions)
      implements OrderCommand {

    /** Without promotions. */
    public SubmitOrder(String order, LocalDate on, @Nullable Mandate mandate) {
      this(order, on, mandate, null);
    }

    SubmitOrder with(OfferedPromotions offered) {
      return new SubmitOrder(order, on, mandate, offered);
    }
  }

  /** Credit is reserved. */
  record ConfirmOrder(
      @TargetAggregateIdentifier String order, Money amount, @Nullable String underDecision)
      implements OrderCommand {}

  /**
   * Credit is withheld: someone there must decide.
   *
   * @param amount that it was asked for; {@code null} where that is not said
   */
  record HoldForCredit(
      @TargetAggregateIdentifier String order,
      Money exceededBy,
      String decision,
      List<RuleResult> rules,
      @Nullable Money amount)
      implements OrderCommand {

    /** Whatever the amount. */
    public HoldForCredit(String order, Money exceededBy, String decision, List<RuleResult> rules) {
      this(order, exceededBy, decision, rules, null);
    }
  }

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

  /** Credit's decision is no: new figures fall, and an order that never had credit ends. */
  record HearRejection(@TargetAggregateIdentifier String order, String decision, String reason)
      implements OrderCommand {}

  /**
   * The order will not be delivered.
   *
   * @param sent what of it has left
   */
  record CancelOrder(@TargetAggregateIdentifier String order, String reason, Sent sent)
      implements OrderCommand {

    /** Nothing has left. */
    public CancelOrder(String order, String reason) {
      this(order, reason, Sent.NOTHING);
    }
  }

  /**
   * Change what is ordered.
   *
   * @param on the day it is asked
   * @param lines with the quantity each is to have; number 0 for a line that comes to it, quantity
   *     zero for one that goes; what is not named stays
   * @param requestedFrom the first day goods are wanted; {@code null} to leave it
   * @param requestedUntil the last; {@code null} to leave it
   * @param prices where new prices come from
   * @param sent what has left
   * @param mandate the actor's; {@code null} when none is in force
   * @param source the buyer's document; {@code null} when a person asks
   * @param families of products that come to it, for the promotions it has
   * @param promised by promotions whose budget is bounded; {@code null}: no more than before
   */
  record AmendOrder(
      @TargetAggregateIdentifier String order,
      LocalDate on,
      List<RequestedLine> lines,
      @Nullable LocalDate requestedFrom,
      @Nullable LocalDate requestedUntil,
      Repricing prices,
      Sent sent,
      String reason,
      @Nullable Mandate mandate,
      @Nullable Source source,
      Map<String, List<String>> families,
      @Nullable Map<String, Money> promised)
      implements OrderCommand {

    /** Nothing is known of families. */
    public AmendOrder(
        String order,
        LocalDate on,
        List<RequestedLine> lines,
        @Nullable LocalDate requestedFrom,
        @Nullable LocalDate requestedUntil,
        Repricing prices,
        Sent sent,
        String reason,
        @Nullable Mandate mandate,
        @Nullable Source source) {
      this(
          order,
          on,
          lines,
          requestedFrom,
          requestedUntil,
          prices,
          sent,
          reason,
          mandate,
          source,
          Map.of(),
          null);
    }

    /** The same with so much promised to it. */
    AmendOrder promised(Map<String, Money> values) {
      return new AmendOrder(
          order,
          on,
          lines,
          requestedFrom,
          requestedUntil,
          prices,
          sent,
          reason,
          mandate,
          source,
          families,
          values);
    }
  }

  /** More had left than a change leaves of the order: what has left stays in it. */
  record KeepWhatLeft(@TargetAggregateIdentifier String order, LocalDate on, Sent sent)
      implements OrderCommand {}

  /** Let what has not left go. */
  record CloseShort(@TargetAggregateIdentifier String order, LocalDate on, Sent sent, String reason)
      implements OrderCommand {}

  /** Want again what was cancelled. */
  record ReopenOrder(
      @TargetAggregateIdentifier String order,
      LocalDate on,
      @Nullable LocalDate requestedFrom,
      @Nullable LocalDate requestedUntil,
      Sent sent,
      String reason,
      @Nullable Mandate mandate)
      implements OrderCommand {}

  /**
   * Make an order of its own of a part.
   *
   * @param into the id the new order is to have
   * @param number the new order's
   * @param part how much of which lines
   * @param requestedFrom when the part is wanted; {@code null} for as before
   */
  record SplitOrder(
      @TargetAggregateIdentifier String order,
      String into,
      String number,
      LocalDate on,
      List<LinePart> part,
      @Nullable LocalDate requestedFrom,
      @Nullable LocalDate requestedUntil,
      Sent sent,
      String reason)
      implements OrderCommand {}

  /**
   * Begin as a part of another order.
   *
   * @param captured how it begins
   * @param submitted whether the other one was submitted, so that this one is
   * @param decision about the split
   */
  record TakePart(
      @TargetAggregateIdentifier String order,
      OrderEvent.OrderCaptured captured,
      LocalDate on,
      boolean submitted,
      Decision decision)
      implements OrderCommand {}

  /**
   * Begin as what was accepted of a quotation, called off of a framework, or granted for goods that
   * come back.
   *
   * @param captured how it begins: at the prices that were promised
   */
  record TakeQuoted(@TargetAggregateIdentifier String order, OrderEvent.OrderCaptured captured)
      implements OrderCommand {}

  /** All its goods have been delivered. */
  record CloseOrder(@TargetAggregateIdentifier String order, LocalDate on)
      implements OrderCommand {}
}
