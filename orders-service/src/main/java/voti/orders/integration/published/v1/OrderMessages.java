package voti.orders.integration.published.v1;

import java.util.List;
import voti.kit.publishing.Outgoing;
import voti.orders.integration.published.v1.Messages.ValuedLine;
import voti.orders.order.Change;
import voti.orders.order.Escalation;
import voti.orders.order.OrderEvent;
import voti.orders.order.OrderEvent.DiscountEscalated;
import voti.orders.order.OrderEvent.DiscountGranted;
import voti.orders.order.OrderEvent.DiscountRefused;
import voti.orders.order.OrderEvent.EscalationLapsed;
import voti.orders.order.OrderEvent.EscalationPassedOn;
import voti.orders.order.OrderEvent.OrderAmended;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderClosedShort;
import voti.orders.order.OrderEvent.OrderConfirmed;
import voti.orders.order.OrderEvent.OrderReopened;
import voti.orders.order.OrderEvent.OrderSplit;
import voti.orders.order.OrderEvent.OrderSubmitted;
import voti.orders.order.SubmittedLine;
import voti.values.Percentage;

/** What is told of orders. */
final class OrderMessages {

  private OrderMessages() {}

  static List<Outgoing> publish(OrderEvent event) {
    return switch (event) {
      case OrderSubmitted e ->
          OrdersPublisher.message("order-submitted", e.account(), e.order(), submitted(e));
      case OrderAmended e -> amended(e, e.number(), "amended", e.change(), e.reason());
      case OrderClosedShort e -> amended(e, e.number(), "closed-short", e.change(), e.reason());
      case OrderReopened e -> amended(e, e.number(), "reopened", e.change(), e.reason());
      case OrderSplit e -> amended(e, e.number(), "split", e.change(), e.reason());
      case OrderConfirmed e ->
          OrdersPublisher.message(
              "order-confirmed",
              e.account(),
              e.order(),
              new Messages.OrderConfirmed(e.order(), e.account(), e.on()));
      case OrderCancelled e ->
          OrdersPublisher.message(
              "order-cancelled",
              e.account(),
              e.order(),
              new Messages.OrderCancelled(e.order(), e.account(), e.reason()));
      case DiscountGranted e ->
          OrdersPublisher.message("discount-granted", e.account(), e.order(), granted(e));
      case DiscountEscalated e ->
          OrdersPublisher.message(
              "discount-escalated", e.account(), e.order(), escalated(e, e.escalation()));
      case EscalationPassedOn e when isOfLine(e.escalation().line()) ->
          OrdersPublisher.message(
              "discount-escalated", e.account(), e.order(), escalated(e, e.escalation()));
      case EscalationLapsed e when isOfLine(e.line()) ->
          OrdersPublisher.message(
              "discount-refused",
              e.account(),
              e.order(),
              refused(e, e.line(), e.percent(), e.effective(), "Nobody decided in time."));
      case DiscountRefused e ->
          OrdersPublisher.message(
              "discount-refused",
              e.account(),
              e.order(),
              refused(e, e.line(), e.percent(), e.effective(), e.reason()));
      default -> List.of();
    };
  }

  private static Messages.OrderSubmitted submitted(OrderSubmitted event) {
    var figures = event.submitted();
    return new Messages.OrderSubmitted(
        event.order(),
        event.account(),
        figures.debtor(),
        event.number(),
        figures.currency(),
        figures.gross(),
        event.requestedFrom(),
        event.requestedUntil(),
        figures.submittedOn(),
        figures.lines().stream().map(OrderMessages::valued).toList(),
        figures.charge(),
        figures.allowance(),
        figures.vat());
  }

  /** While it is captured nobody has heard of it. */
  private static List<Outgoing> amended(
      OrderEvent event, String number, String cause, Change change, String reason) {
    var figures = change.submitted();
    return figures == null
        ? List.of()
        : OrdersPublisher.message(
            "order-amended",
            event.account(),
            event.order(),
            new Messages.OrderAmended(
                event.order(),
                event.account(),
                figures.debtor(),
                number,
                figures.currency(),
                cause,
                figures.gross(),
                change.requestedFrom(),
                change.requestedUntil(),
                figures.submittedOn(),
                figures.lines().stream()
                    .filter(line -> line.quantity().isPositive())
                    .map(OrderMessages::valued)
                    .toList(),
                figures.charge(),
                figures.allowance(),
                figures.vat(),
                reason));
  }

  private static Messages.DiscountGranted granted(DiscountGranted event) {
    return new Messages.DiscountGranted(
        event.order(),
        event.account(),
        event.line(),
        event.percent().percent().toPlainString(),
        event.effective().shown(),
        event.by(),
        event.decision().authority().mandate());
  }

  private static boolean isOfLine(int line) {
    return line != Escalation.WHOLE_ORDER;
  }

  private static Messages.DiscountRefused refused(
      OrderEvent event, int line, Percentage percent, Percentage effective, String reason) {
    return new Messages.DiscountRefused(
        event.order(),
        event.account(),
        line,
        percent.percent().toPlainString(),
        effective.shown(),
        reason);
  }

  private static Messages.DiscountEscalated escalated(OrderEvent event, Escalation asked) {
    return new Messages.DiscountEscalated(
        event.order(),
        event.account(),
        asked.line(),
        asked.percent().percent().toPlainString(),
        asked.effective().shown(),
        asked.needs());
  }

  private static ValuedLine valued(SubmittedLine line) {
    return new ValuedLine(
        line.line(),
        line.product(),
        line.quantity(),
        line.net(),
        line.vat().category().name(),
        line.vat().rate());
  }
}
