package voti.orders.order;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.orders.order.OrderEvent.AllowanceGranted;
import voti.orders.order.OrderEvent.CreditAwaited;
import voti.orders.order.OrderEvent.CreditReleased;
import voti.orders.order.OrderEvent.DifferenceConfirmed;
import voti.orders.order.OrderEvent.DiscountEscalated;
import voti.orders.order.OrderEvent.DiscountGranted;
import voti.orders.order.OrderEvent.DiscountRefused;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderCaptured;
import voti.orders.order.OrderEvent.OrderConfirmed;
import voti.orders.order.OrderEvent.OrderDelivered;
import voti.orders.order.OrderEvent.OrderRequestRefused;
import voti.orders.order.OrderEvent.OrderSubmitted;
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
 */
record OrderStanding(
    OrderCaptured captured,
    OrderLines lines,
    List<Difference> differences,
    List<Escalation> escalations,
    OrderState state,
    @Nullable Submitted submitted) {

  static OrderStanding of(OrderCaptured event) {
    return new OrderStanding(
        event, event.lines(), event.differences(), List.of(), OrderState.CAPTURED, null);
  }

  OrderStanding after(OrderEvent event) {
    return switch (event) {
      case OrderCaptured again -> of(again);
      case DifferenceConfirmed e -> confirmed(e.number());
      case DiscountGranted e -> without(e.line()).with(lines.with(e.line(), e.percent()));
      case DiscountEscalated e -> waiting(e.escalation());
      case SubmissionEscalated e -> waiting(e.escalation());
      case DiscountRefused e -> without(e.line());
      case SubmissionRefused e -> without(Escalation.WHOLE_ORDER);
      case OrderSubmitted e -> without(Escalation.WHOLE_ORDER).submitted(e.submitted());
      case CreditAwaited e -> in(OrderState.WAITING_FOR_CREDIT_DECISION);
      case OrderConfirmed e -> in(OrderState.CONFIRMED);
      case OrderCancelled e -> in(OrderState.CANCELLED);
      case OrderDelivered e -> in(OrderState.DELIVERED);
      case AllowanceGranted e -> this;
      case CreditReleased e -> this;
      case OrderRequestRefused e -> this;
    };
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
    return new OrderStanding(captured, lines, now, escalations, state, submitted);
  }

  private OrderStanding waiting(Escalation escalation) {
    var now = Stream.concat(escalations.stream(), Stream.of(escalation)).toList();
    return new OrderStanding(captured, lines, differences, now, state, submitted);
  }

  private OrderStanding without(int line) {
    var now = escalations.stream().filter(open -> open.line() != line).toList();
    return new OrderStanding(captured, lines, differences, now, state, submitted);
  }

  private OrderStanding with(OrderLines now) {
    return new OrderStanding(captured, now, differences, escalations, state, submitted);
  }

  private OrderStanding submitted(Submitted figures) {
    return new OrderStanding(
        captured, lines, differences, escalations, OrderState.SUBMITTED, figures);
  }

  private OrderStanding in(OrderState now) {
    return new OrderStanding(captured, lines, differences, escalations, now, submitted);
  }
}
