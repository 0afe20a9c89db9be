package voti.orders.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import voti.orders.order.LineTerms.Exact;
import voti.orders.order.OrderCommand.SplitOrder;
import voti.orders.order.OrderCommand.TakePart;
import voti.orders.order.OrderEvent.OrderCaptured;
import voti.orders.order.OrderEvent.OrderSplit;
import voti.orders.order.OrderEvent.OrderSubmitted;
import voti.values.Ladder;
import voti.values.Money;
import voti.values.Quantity;
import voti.values.decision.Actor;
import voti.values.decision.Outcome;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;

/**
 * How a part of an order becomes an order of its own. Each line is divided by its ladder, so that
 * what both orders ask for, without VAT, is to the cent what the one asked for.
 */
final class Splitting {

  private Splitting() {}

  static List<OrderEvent> split(OrderStanding order, SplitOrder command, Actor actor) {
    var unsettled = unsettled(order, command);
    if (unsettled.isPresent()) {
      return List.of(unsettled.get());
    }
    var parts = parts(command);
    FreeGoods.moveAlong(order.lines(), parts, command.sent());
    var stays = new ArrayList<OrderLine>();
    var goes = new ArrayList<OrderLine>();
    for (var line : KeptTerms.of(order.lines())) {
      var part = parts.remove(line.line());
      if (part == null) {
        stays.add(line);
      } else {
        divide(line, part, command.sent(), stays, goes);
      }
    }
    if (!parts.isEmpty()) {
      throw new Unknown(
          "order-line", "The order has no line " + parts.keySet().iterator().next() + ".");
    }
    if (stays.stream().allMatch(OrderLine::gone)) {
      return List.of(
          Refusals.of(order, "split", "order-has-lines", "Nothing would stay in this order."));
    }
    return told(order, command, stays, goes, actor);
  }

  private static List<OrderEvent> told(
      OrderStanding order,
      SplitOrder command,
      List<OrderLine> stays,
      List<OrderLine> goes,
      Actor actor) {
    var charge = order.lines().charge();
    var lines = KeptTerms.settled(stays, charge, command.sent());
    var change = Restating.change(order, lines, null, null, command.on());
    var captured = order.captured();
    return Restating.told(
        new OrderSplit(
            captured.order(),
            captured.account(),
            captured.number(),
            command.on(),
            command.into(),
            command.number(),
            OrderLines.keeping(goes, charge.minus(charge), List.of()),
            command.requestedFrom() == null ? order.requestedFrom() : command.requestedFrom(),
            command.requestedUntil() == null ? order.requestedUntil() : command.requestedUntil(),
            change,
            command.reason(),
            DiscountPolicy.amendment(order.lines(), lines, List.of(), null)
                .decided(Outcome.GRANTED, actor, command.reason())),
        change);
  }

  private static Optional<OrderEvent> unsettled(OrderStanding order, SplitOrder command) {
    if (order.differences().stream().anyMatch(one -> !one.confirmed())) {
      return Optional.of(
          Refusals.of(
              order,
              "split",
              "differences-are-confirmed",
              "The document says something else than we do: confirm that first."));
    }
    if (!order.escalations().isEmpty()) {
      return Optional.of(
          Refusals.of(order, "split", "escalations-are-decided", "A line waits for a decision."));
    }
    for (var part : command.part()) {
      var line = order.lines().line(part.line());
      if (line.isPresent() && line.get().isFree()) {
        return Optional.of(
            Refusals.of(
                order,
                "split",
                "goods-on-top-follow-their-line",
                "Line %d comes on top of another one and moves with it.".formatted(part.line())));
      }
      var left = command.sent().of(part.line()).map(SentLine::quantity);
      if (line.isPresent()
          && part.quantity()
              .isMoreThan(line.get().quantity().minus(left.orElse(part.quantity().none())))) {
        return Optional.of(
            Refusals.of(
                order,
                "split",
                "quantity-covers-what-has-left",
                "Line %d has less than %s open.".formatted(part.line(), part.quantity())));
      }
    }
    return Optional.empty();
  }

  private static Map<Integer, Quantity> parts(SplitOrder command) {
    var parts = new HashMap<Integer, Quantity>();
    for (var part : command.part()) {
      if (!part.quantity().isPositive()) {
        throw new RuleBroken(
            "quantities-are-positive", "Line " + part.line() + " gives more than none.");
      }
      if (parts.put(part.line(), part.quantity()) != null) {
        throw new RuleBroken("line-moves-once", "Line " + part.line() + " is there twice.");
      }
    }
    if (parts.isEmpty()) {
      throw new RuleBroken("order-has-lines", "Say how much of which lines.");
    }
    return parts;
  }

  private static void divide(
      OrderLine line, Quantity part, Sent sent, List<OrderLine> stays, List<OrderLine> goes) {
    var terms = Objects.requireNonNull(line.terms());
    var rest = line.quantity().minus(part);
    var share = line.ownShare(terms);
    var shareStays = upTo(share, line, rest);
    var left = sent.of(line.line()).filter(one -> one.quantity().equals(rest));
    var amountStays =
        left.isPresent() ? left.get().net().plus(shareStays) : upTo(line.amount(), line, rest);
    var promotion = line.promotion();
    var first = promotion == null ? null : promotion.first(rest);
    var others = promotion == null ? null : promotion.rest(rest, line.quantity());
    stays.add(line.at(rest).promoted(first).under(terms(rest, shareStays, amountStays, line)));
    goes.add(
        line.at(part)
            .promoted(others)
            .under(
                terms(part, share.minus(shareStays), line.amount().minus(amountStays), line)
                    .cancelling(null)));
  }

  private static LineTerms terms(Quantity of, Money share, Money amount, OrderLine line) {
    var exact = new Exact(of, amount);
    return of.isPositive()
        ? new LineTerms(of, share, exact, line.cancelled()).cancelling(line.cancelled())
        : new LineTerms(line.quantity(), share, exact, line.cancelled())
            .cancelling(line.cancelled());
  }

  private static Money upTo(Money whole, OrderLine line, Quantity part) {
    return new Ladder(whole, line.quantity().amount()).upTo(part.amount());
  }

  /** The new order begins as the part was, and asks for credit where the whole had. */
  static List<OrderEvent> take(TakePart command) {
    var captured = command.captured();
    return command.submitted()
        ? List.of(captured, submitted(command, captured))
        : List.of(captured);
  }

  private static OrderSubmitted submitted(TakePart command, OrderCaptured captured) {
    return new OrderSubmitted(
        captured.order(),
        captured.account(),
        captured.number(),
        captured.requestedFrom(),
        captured.requestedUntil(),
        Submitted.of(captured.buyer(), captured.lines(), command.on()),
        command.decision());
  }
}
