package voti.orders.order;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.authority.Route;
import voti.orders.mandates.Mandate;
import voti.orders.order.OrderCommand.GrantDiscount;
import voti.orders.order.OrderEvent.AllowanceGranted;
import voti.orders.order.OrderEvent.DiscountEscalated;
import voti.orders.order.OrderEvent.DiscountGranted;
import voti.orders.order.OrderEvent.OrderCaptured;
import voti.values.Percentage;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

/** How a discount is decided: by the mandate, and beyond it by escalation. */
final class Discounting {

  private static final Percentage ALL = Percentage.of("100");
  private static final Percentage NONE = Percentage.of("0");

  private Discounting() {}

  /** The document's own allowance is a discount too; without one there is nothing to decide. */
  static List<OrderEvent> ofDocument(
      OrderCaptured captured, @Nullable Mandate mandate, Routes routes, Actor actor) {
    var lines = captured.lines();
    if (lines.allowance().isZero()) {
      return List.of();
    }
    var judged = DiscountPolicy.discount(lines, lines, mandate);
    var most = mostDiscounted(lines);
    var reason = "The buyer's document takes " + lines.allowance() + " off the whole order.";
    if (judged.passed()) {
      return List.of(
          new AllowanceGranted(
              captured.order(),
              captured.account(),
              lines.allowance(),
              lines.effective(most),
              judged.decided(Outcome.GRANTED, actor, reason)));
    }
    return List.of(
        new DiscountEscalated(
            captured.order(),
            captured.account(),
            captured.number(),
            escalation(most, NONE, lines, routes.of(lines), actor, reason),
            lines.margin(most),
            lines.margin(most),
            judged.escalated(actor, routes.of(lines).needs(), reason)));
  }

  static OrderEvent asked(OrderStanding order, GrantDiscount command, Routes routes, Actor actor) {
    var number = command.line();
    checkLine(order, number);
    if (command.percent().percent().signum() < 0 || command.percent().isMoreThan(ALL)) {
      throw new RuleBroken("discount-is-a-share", "A discount is between 0 and 100 percent.");
    }
    var before = order.lines();
    var after = before.with(number, command.percent());
    if (after.goods().isNegative()) {
      throw new RuleBroken(
          "totals-are-never-negative",
          "With this discount the allowance would be more than the lines are worth.",
          new Fact("lines", after.goods().plus(after.allowance()).toString()));
    }
    var judged = DiscountPolicy.discount(before, after, command.mandate());
    var captured = order.captured();
    if (judged.passed()) {
      return new DiscountGranted(
          captured.order(),
          captured.account(),
          number,
          command.percent(),
          after.effective(number),
          before.margin(number),
          after.margin(number),
          actor.person(),
          null,
          judged.decided(Outcome.GRANTED, actor, command.reason()));
    }
    var route = routes.of(before, after);
    return new DiscountEscalated(
        captured.order(),
        captured.account(),
        captured.number(),
        escalation(number, command.percent(), after, route, actor, command.reason()),
        before.margin(number),
        after.margin(number),
        judged.escalated(actor, route.needs(), command.reason()));
  }

  private static void checkLine(OrderStanding order, int number) {
    if (order.lines().line(number).filter(line -> !line.gone()).isEmpty()) {
      throw new Unknown("order-line", "The order has no line " + number + ".");
    }
    if (order.escalation(number).isPresent()) {
      throw new WrongState(
          "one-escalation-per-line", "Line " + number + " already waits for a decision.");
    }
  }

  private static Escalation escalation(
      int number, Percentage percent, OrderLines after, Route route, Actor actor, String reason) {
    return new Escalation(
        number,
        percent,
        after.effective(number),
        route.needs(),
        actor.person(),
        actor.onBehalfOf(),
        reason,
        null,
        route);
  }

  private static int mostDiscounted(OrderLines lines) {
    return lines.lines().stream()
        .map(OrderLine::line)
        .max(Comparator.<Integer, BigDecimal>comparing(line -> lines.effective(line).percent()))
        .orElseThrow();
  }
}
