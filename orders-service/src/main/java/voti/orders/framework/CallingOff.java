package voti.orders.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.framework.FrameworkCommand.CallOff;
import voti.orders.framework.FrameworkCommand.FollowCallOff;
import voti.orders.framework.FrameworkEvent.CallOffFollowed;
import voti.orders.framework.FrameworkEvent.CallOffRefused;
import voti.orders.framework.FrameworkEvent.FrameworkCalledOff;
import voti.orders.order.LinePricing;
import voti.orders.order.OrderLine;
import voti.orders.order.RequestedLine;
import voti.orders.order.Sale;
import voti.values.Quantity;
import voti.values.decision.Actor;
import voti.values.decision.RuleBroken;

/** How an order is called off, and how its quantities are followed. */
final class CallingOff {

  private CallingOff() {}

  /** A day of the schedule is called off or refused once; told again, nothing happens. */
  static List<FrameworkEvent> callOff(FrameworkStanding now, CallOff command, Actor actor) {
    var due = command.due();
    if (due != null && now.isDone(due)) {
      return List.of();
    }
    try {
      check(now, command);
      var sale = command.sale();
      if (sale == null) {
        throw new RuleBroken("account-can-be-sold-to", "Nothing can be sold to the account.");
      }
      var goods = due == null ? command.goods() : rest(now, command.goods());
      var lines = priced(now.terms(), sale, goods);
      return List.of(calledOff(now, command, sale, lines, due == null ? actor.person() : null));
    } catch (RuleBroken broken) {
      return List.of(refused(now, command, broken.rule(), broken.sentence()));
    }
  }

  private static void check(FrameworkStanding now, CallOff command) {
    var obstacle = command.obstacle();
    if (now.state() != FrameworkState.ACTIVE) {
      throw new RuleBroken(
          "framework-is-active", "The framework is %s.".formatted(now.state().shown()));
    }
    if (!now.terms().period().contains(command.on())) {
      throw new RuleBroken(
          "call-off-is-within-the-period",
          "It is called off from %s up to, not including, %s; not on %s."
              .formatted(now.terms().period().from(), now.terms().period().until(), command.on()));
    }
    if (obstacle != null) {
      throw new RuleBroken(obstacle.rule(), obstacle.sentence());
    }
    if (command.due() == null) {
      mustRemain(now, command.goods());
    }
  }

  private static void mustRemain(FrameworkStanding now, List<RequestedLine> goods) {
    var seen = new HashSet<Integer>();
    for (var asked : goods) {
      var line = now.terms().line(asked.line()).orElseThrow();
      var ledger = now.ledger(line);
      if (!seen.add(asked.line())) {
        throw new RuleBroken(
            "line-is-called-off-once", "Line " + asked.line() + " is there twice; add it up.");
      }
      if (!ledger.admits(asked.quantity())) {
        throw new RuleBroken(
            "call-off-stays-within-the-framework",
            "Of line %d %s are called off and %s may be; %s more do not fit."
                .formatted(asked.line(), ledger.kept(), ledger.most(), asked.quantity()));
      }
    }
  }

  /** The schedule takes what is left at the end, and nothing that is only tolerated. */
  private static List<RequestedLine> rest(FrameworkStanding now, List<RequestedLine> goods) {
    var some = new ArrayList<RequestedLine>();
    for (var asked : goods) {
      var left = now.ledger(now.terms().line(asked.line()).orElseThrow()).remaining();
      var part = asked.quantity().isMoreThan(left) ? left : asked.quantity();
      if (part.isPositive()) {
        some.add(of(asked, part));
      }
    }
    if (some.isEmpty()) {
      throw new RuleBroken("something-remains", "All that was agreed is called off.");
    }
    return some;
  }

  private static List<OrderLine> priced(
      FrameworkTerms terms, Sale sale, List<RequestedLine> goods) {
    var pricing = sale.pricing(terms.currency());
    return goods.stream().map(line -> priced(terms, pricing, line)).toList();
  }

  /** At the agreed price it has to be for sale on the day all the same. */
  private static OrderLine priced(FrameworkTerms terms, LinePricing pricing, RequestedLine asked) {
    if (terms.pricing() == Pricing.LIST) {
      return pricing.priced(asked);
    }
    pricing.mustBeForSale(asked);
    return terms.line(asked.line()).orElseThrow().line().at(asked.quantity());
  }

  private static FrameworkCalledOff calledOff(
      FrameworkStanding now,
      CallOff command,
      Sale sale,
      List<OrderLine> lines,
      @Nullable String by) {
    return new FrameworkCalledOff(
        now.framework(),
        now.account(),
        now.terms().number(),
        command.order(),
        command.orderNumber(),
        command.on(),
        command.due(),
        sale.buyer(),
        now.terms().money(lines),
        lines.stream().map(line -> CalledLine.of(line.line(), line.quantity())).toList(),
        command.requestedFrom(),
        command.requestedUntil(),
        by);
  }

  private static CallOffRefused refused(
      FrameworkStanding now, CallOff command, String rule, String sentence) {
    var sale = command.sale();
    return new CallOffRefused(
        now.framework(),
        now.account(),
        now.terms().number(),
        command.on(),
        command.due(),
        sale == null ? now.terms().buyer().kam() : sale.buyer().kam(),
        rule,
        sentence);
  }

  private static RequestedLine of(RequestedLine line, Quantity part) {
    return new RequestedLine(
        line.line(),
        line.product(),
        line.sku(),
        line.name(),
        part,
        line.cost(),
        line.vatAtHome(),
        line.partialDelivery(),
        line.statedPrice(),
        line.statedAmount(),
        line.identification(),
        line.objections());
  }

  /** Nothing, when the order has what it had. */
  static List<FrameworkEvent> follow(FrameworkStanding now, FollowCallOff command) {
    var known = now.callOff(command.order());
    if (known.isEmpty()) {
      return List.of();
    }
    var before = known.get().lines();
    var after =
        before.stream()
            .map(
                line ->
                    line.following(
                        command.ordered().getOrDefault(line.line(), line.now().none()),
                        command.delivered().getOrDefault(line.line(), line.now().none())))
            .toList();
    return after.equals(before)
        ? List.of()
        : List.of(new CallOffFollowed(now.framework(), now.account(), command.order(), after));
  }
}
