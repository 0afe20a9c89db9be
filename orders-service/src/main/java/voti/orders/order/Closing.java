package voti.orders.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import voti.orders.order.OrderCommand.CancelOrder;
import voti.orders.order.OrderCommand.CloseShort;
import voti.orders.order.OrderCommand.ReopenOrder;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderClosedShort;
import voti.orders.order.OrderEvent.OrderReopened;
import voti.values.decision.Actor;
import voti.values.decision.Outcome;
import voti.values.decision.RuleResult;
import voti.values.decision.WrongState;

/** How an order ends before all of it has come, and how it begins again. */
final class Closing {

  private Closing() {}

  static OrderEvent cancel(OrderStanding order, CancelOrder command) {
    if (!command.sent().isNothing()) {
      return Refusals.of(
          order,
          "cancel",
          "goods-have-not-left",
          "Goods of this order have left: close it short instead.");
    }
    return new OrderCancelled(
        order.captured().order(), order.captured().account(), command.reason());
  }

  static List<OrderEvent> closeShort(OrderStanding order, CloseShort command) {
    if (order.state() != OrderState.CONFIRMED && !order.waitsForCredit()) {
      throw new WrongState(
          "order-is-confirmed",
          "The order is " + order.state().shown() + "; only what is confirmed is closed short.");
    }
    if (command.sent().isNothing()) {
      return List.of(
          Refusals.of(
              order,
              "close-short",
              "goods-have-left",
              "Nothing of this order has left: cancel it instead."));
    }
    var rest = new ArrayList<LinePart>();
    var lines = new ArrayList<OrderLine>();
    for (var line : KeptTerms.of(order.lines())) {
      var closed = asSent(line, command.sent());
      lines.add(closed);
      var cancelled = line.quantity().minus(closed.quantity());
      if (cancelled.isPositive()) {
        rest.add(new LinePart(line.line(), cancelled));
      }
    }
    if (rest.isEmpty()) {
      return List.of(
          Refusals.of(order, "close-short", "something-is-open", "All that is ordered has left."));
    }
    var captured = order.captured();
    var settled = KeptTerms.settled(lines, order.lines().charge(), command.sent());
    var change = Restating.change(order, settled, null, null, command.on());
    return Restating.told(
        new OrderClosedShort(
            captured.order(),
            captured.account(),
            captured.number(),
            command.on(),
            rest,
            change,
            command.reason()),
        change);
  }

  /** A line of which only that comes which has left; the rest is cancelled. */
  static OrderLine asSent(OrderLine line, Sent sent) {
    var left = sent.of(line.line()).map(SentLine::quantity).orElse(line.quantity().none());
    var terms = Objects.requireNonNull(line.terms());
    var rest = line.cancelled().plus(line.quantity()).minus(left);
    return line.at(left).under(terms.cancelling(rest));
  }

  static List<OrderEvent> reopen(OrderStanding order, ReopenOrder command, Actor actor) {
    var cancelled = order.state() == OrderState.CANCELLED;
    var closedShort =
        order.lines().lines().stream().anyMatch(line -> line.cancelled().isPositive());
    if (!cancelled && !closedShort) {
      throw new WrongState(
          "order-was-cancelled", "Nothing of this order was cancelled or closed short.");
    }
    var kept = KeptTerms.of(order.lines()).stream().map(Closing::whole).toList();
    var lines = KeptTerms.settled(kept, order.lines().charge(), command.sent());
    // What somebody let through beyond a mandate was let through for the order that ended.
    var agreed = lines.withoutPromotions();
    if (cancelled && isDiscounted(agreed)) {
      var exceptions = DiscountPolicy.discount(agreed, agreed, command.mandate()).firstBroken();
      if (exceptions.isPresent()) {
        return refused(order, exceptions.get());
      }
    }
    var judged = DiscountPolicy.submission(lines, command.mandate());
    var broken = judged.firstBroken();
    if (order.submitted() != null && broken.isPresent()) {
      return refused(order, broken.get());
    }
    var captured = order.captured();
    var change =
        Restating.change(
            order, lines, command.requestedFrom(), command.requestedUntil(), command.on());
    var decision =
        order.submitted() == null ? null : judged.decided(Outcome.GRANTED, actor, command.reason());
    return Restating.told(
        new OrderReopened(
            captured.order(),
            captured.account(),
            captured.number(),
            command.on(),
            change,
            command.reason(),
            decision),
        change);
  }

  private static boolean isDiscounted(OrderLines lines) {
    return lines.present().stream()
        .anyMatch(line -> lines.effective(line.line()).percent().signum() > 0);
  }

  private static List<OrderEvent> refused(OrderStanding order, RuleResult broken) {
    return List.of(Refusals.of(order, "reopen", broken.rule(), broken.sentence()));
  }

  private static OrderLine whole(OrderLine line) {
    var terms = Objects.requireNonNull(line.terms());
    return line.at(line.quantity().plus(line.cancelled())).under(terms.cancelling(null));
  }
}
