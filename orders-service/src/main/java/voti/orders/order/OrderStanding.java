package voti.orders.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.orders.order.OrderEvent.AllowanceGranted;
import voti.orders.order.OrderEvent.AmendmentEscalated;
import voti.orders.order.OrderEvent.AmendmentRefused;
import voti.orders.order.OrderEvent.AmendmentRejected;
import voti.orders.order.OrderEvent.CreditAwaited;
import voti.orders.order.OrderEvent.CreditReleased;
import voti.orders.order.OrderEvent.CreditWithdrawn;
import voti.orders.order.OrderEvent.DifferenceConfirmed;
import voti.orders.order.OrderEvent.DiscountEscalated;
import voti.orders.order.OrderEvent.DiscountGranted;
import voti.orders.order.OrderEvent.DiscountRefused;
import voti.orders.order.OrderEvent.EscalationFell;
import voti.orders.order.OrderEvent.EscalationHurried;
import voti.orders.order.OrderEvent.EscalationLapsed;
import voti.orders.order.OrderEvent.EscalationPassedOn;
import voti.orders.order.OrderEvent.OrderAmended;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderCaptured;
import voti.orders.order.OrderEvent.OrderClosedShort;
import voti.orders.order.OrderEvent.OrderConfirmed;
import voti.orders.order.OrderEvent.OrderDelivered;
import voti.orders.order.OrderEvent.OrderReopened;
import voti.orders.order.OrderEvent.OrderRequestRefused;
import voti.orders.order.OrderEvent.OrderSplit;
import voti.orders.order.OrderEvent.OrderSubmitted;
import voti.orders.order.OrderEvent.PromotionsApplied;
import voti.orders.order.OrderEvent.SubmissionEscalated;
import voti.orders.order.OrderEvent.SubmissionRefused;

/**
 * What an order remembers: nothing but what its next decision needs.
 *
 * @param captured how it began
 * @param lines its figures now
 * @param differences with the buyer's document
 * @param escalations open ones
 * @param state how far it is
 * @param submitted its fixed figures; {@code null} before it is submitted
 * @param requestedFrom the first day goods are wanted
 * @param requestedUntil the last
 * @param agreed what credit holds its amount for; {@code null} while it holds nothing
 * @param amended whether credit may still answer about other figures
 * @param promotions it was offered; {@code null}: none, or it was split since
 */
record OrderStanding(
    OrderCaptured captured,
    OrderLines lines,
    List<Difference> differences,
    List<Escalation> escalations,
    OrderState state,
    @Nullable Submitted submitted,
    @Nullable LocalDate requestedFrom,
    @Nullable LocalDate requestedUntil,
    @Nullable Change agreed,
    boolean amended,
    @Nullable OrderPromotions promotions) {

  static OrderStanding of(OrderCaptured event) {
    return new OrderStanding(
        event,
        event.lines(),
        event.differences(),
        List.of(),
        OrderState.CAPTURED,
        null,
        event.requestedFrom(),
        event.requestedUntil(),
        null,
        false,
        null);
  }

  OrderStanding after(OrderEvent event) {
    return switch (event) {
      case OrderCaptured again -> of(again);
      case DifferenceConfirmed e -> confirmed(e.number());
      case DiscountGranted e -> without(e.line()).with(lines.with(e.line(), e.percent()));
      case DiscountEscalated e -> waiting(e.escalation());
      case SubmissionEscalated e -> waiting(e.escalation());
      case EscalationPassedOn e -> without(e.escalation().line()).waiting(e.escalation());
      case EscalationHurried e -> without(e.escalation().line()).waiting(e.escalation());
      case EscalationLapsed e -> without(e.line());
      case DiscountRefused e -> without(e.line());
      case SubmissionRefused e -> without(Escalation.WHOLE_ORDER);
      case AmendmentEscalated e -> waiting(e.escalation());
      case AmendmentRefused e -> without(Escalation.WHOLE_ORDER);
      case EscalationFell e -> without(e.line());
      case PromotionsApplied e -> with(e.lines()).offered(e.promotions());
      case OrderSubmitted e -> without(Escalation.WHOLE_ORDER).submitted(e.submitted());
      case CreditAwaited e -> in(OrderState.WAITING_FOR_CREDIT_DECISION);
      case CreditWithdrawn e -> in(OrderState.WAITING_FOR_CREDIT_DECISION).agreeing(null);
      case OrderConfirmed e -> in(OrderState.CONFIRMED).nowAgreed();
      case OrderCancelled e ->
          without(Escalation.WHOLE_ORDER).in(OrderState.CANCELLED).agreeing(null);
      case OrderDelivered e -> without(Escalation.WHOLE_ORDER).in(OrderState.DELIVERED).nowAgreed();
      case OrderAmended e ->
          without(Escalation.WHOLE_ORDER).takingAway(e.takenAway()).changed(e.change());
      case OrderClosedShort e -> changed(e.change());
      case OrderReopened e -> changed(e.change());
      case OrderSplit e -> changed(e.change()).offered(null);
      case AmendmentRejected e -> changed(e.change());
      case AllowanceGranted e -> this;
      case CreditReleased e -> this;
      case OrderRequestRefused e -> this;
    };
  }

  /** How it stands, as a change that changes nothing. */
  Change now() {
    return new Change(lines, requestedFrom, requestedUntil, submitted, state);
  }

  Optional<Escalation> escalation(int line) {
    return escalations.stream().filter(open -> open.line() == line).findFirst();
  }

  Optional<Difference> difference(int number) {
    return differences.stream().filter(one -> one.number() == number).findFirst();
  }

  boolean isOver() {
    return state == OrderState.CANCELLED || state == OrderState.DELIVERED;
  }

  boolean waitsForCredit() {
    return state == OrderState.SUBMITTED || state == OrderState.WAITING_FOR_CREDIT_DECISION;
  }

  private OrderStanding confirmed(int number) {
    var now =
        differences.stream().map(one -> one.number() == number ? one.confirm() : one).toList();
    return with(now, escalations);
  }

  private OrderStanding waiting(Escalation escalation) {
    return with(differences, Stream.concat(escalations.stream(), Stream.of(escalation)).toList());
  }

  private OrderStanding without(int line) {
    return with(differences, escalations.stream().filter(open -> open.line() != line).toList());
  }

  /** What hung on a line goes with it. */
  private OrderStanding takingAway(List<Integer> gone) {
    return with(
        differences.stream().filter(one -> gone.stream().noneMatch(one::isOn)).toList(),
        escalations.stream().filter(open -> !gone.contains(open.line())).toList());
  }

  private OrderStanding submitted(Submitted figures) {
    return changed(
        new Change(lines, requestedFrom, requestedUntil, figures, OrderState.SUBMITTED), amended);
  }

  private OrderStanding with(OrderLines now) {
    return changed(new Change(now, requestedFrom, requestedUntil, submitted, state), amended);
  }

  private OrderStanding in(OrderState now) {
    return changed(now().in(now), amended);
  }

  private OrderStanding changed(Change change) {
    return changed(change, true);
  }

  private OrderStanding changed(Change change, boolean credit) {
    return new OrderStanding(
        captured,
        change.lines(),
        differences,
        escalations,
        change.state(),
        change.submitted(),
        change.requestedFrom(),
        change.requestedUntil(),
        agreed,
        credit,
        promotions);
  }

  OrderStanding offered(@Nullable OrderPromotions now) {
    return new OrderStanding(
        captured,
        lines,
        differences,
        escalations,
        state,
        submitted,
        requestedFrom,
        requestedUntil,
        agreed,
        amended,
        now);
  }

  private OrderStanding nowAgreed() {
    return agreeing(now());
  }

  private OrderStanding agreeing(@Nullable Change now) {
    return new OrderStanding(
        captured,
        lines,
        differences,
        escalations,
        state,
        submitted,
        requestedFrom,
        requestedUntil,
        now,
        amended,
        promotions);
  }

  private OrderStanding with(List<Difference> theirs, List<Escalation> open) {
    return new OrderStanding(
        captured,
        lines,
        theirs,
        open,
        state,
        submitted,
        requestedFrom,
        requestedUntil,
        agreed,
        amended,
        promotions);
  }
}
