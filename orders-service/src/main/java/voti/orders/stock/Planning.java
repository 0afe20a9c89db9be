package voti.orders.stock;

import java.util.ArrayList;
import java.util.List;
import voti.orders.stock.StockCommand.AwaitReturn;
import voti.orders.stock.StockCommand.DropExpected;
import voti.orders.stock.StockCommand.ExpectReceipt;
import voti.orders.stock.StockCommand.InspectReturn;
import voti.orders.stock.StockCommand.PlanDemand;
import voti.orders.stock.StockEvent.DemandPlanned;
import voti.orders.stock.StockEvent.ExpectedDropped;
import voti.orders.stock.StockEvent.ReceiptExpected;
import voti.orders.stock.StockEvent.ReturnAwaited;
import voti.orders.stock.StockEvent.ReturnSorted;
import voti.values.decision.Actor;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;

/** What is wanted, what is announced, and what came back. */
final class Planning {

  private Planning() {}

  /** Nothing, when the order wants what it wanted. */
  static List<StockEvent> plan(StockStanding now, PlanDemand command) {
    var before = now.demands().stream().filter(one -> one.order().equals(command.order())).toList();
    var lines =
        command.lines().stream()
            .map(line -> keepingIssued(line, before))
            .filter(line -> line.ordered().isMoreThan(line.sent()))
            .toList();
    var left = command.left();
    var leaves = left != null && now.underway(left).isPresent();
    return lines.equals(before) && !leaves
        ? List.of()
        : Replanning.after(
            now,
            List.of(
                new DemandPlanned(
                    now.opened().stock(), command.order(), leaves ? left : null, lines)));
  }

  /** What was given out is known here before the order's fulfilment says so. */
  private static Demand keepingIssued(Demand line, List<Demand> before) {
    return before.stream()
        .filter(one -> one.line() == line.line())
        .findFirst()
        .map(known -> line.issuing(known.issued().minus(line.issued())))
        .orElse(line);
  }

  static List<StockEvent> expect(StockStanding now, ExpectReceipt command) {
    StockRules.positive(now, command.expected().quantity());
    return now.expected().contains(command.expected())
        ? List.of()
        : Replanning.after(
            now, List.of(new ReceiptExpected(now.opened().stock(), command.expected())));
  }

  static List<StockEvent> drop(StockStanding now, DropExpected command) {
    if (now.expected().stream().noneMatch(one -> one.paper().equals(command.paper()))) {
      throw new Unknown(
          "receipt-is-expected", "Nothing is announced under " + command.paper() + " any more.");
    }
    return Replanning.after(
        now, List.of(new ExpectedDropped(now.opened().stock(), command.paper(), command.reason())));
  }

  static List<StockEvent> await(StockStanding now, AwaitReturn command) {
    var more =
        command.lines().stream()
            .filter(
                line ->
                    now.awaited().stream()
                        .noneMatch(one -> one.isOf(command.returned(), line.line())))
            .map(
                line ->
                    new Awaited(command.returned(), line.line(), command.order(), line.quantity()))
            .toList();
    return more.isEmpty()
        ? List.of()
        : List.of(new ReturnAwaited(now.opened().stock(), more, command.on()));
  }

  static List<StockEvent> inspect(StockStanding now, InspectReturn command, Actor actor) {
    var awaited =
        now.awaited().stream()
            .filter(one -> one.isOf(command.returned(), command.line()))
            .findFirst()
            .orElseThrow(
                () ->
                    new Unknown(
                        "return-is-awaited",
                        "Nothing of line %d of %s waits to be looked at."
                            .formatted(command.line(), command.returned())));
    var unit = now.opened().unit();
    if (!command.restocked().unit().equals(unit)
        || !command.scrapped().unit().equals(unit)
        || command.restocked().amount().signum() < 0
        || command.scrapped().amount().signum() < 0
        || !command.restocked().plus(command.scrapped()).isPositive()) {
      throw new RuleBroken(
          "quantities-are-positive",
          "Say in %s how much is good and how much is not.".formatted(unit));
    }
    var looked = command.restocked().plus(command.scrapped());
    if (looked.isMoreThan(awaited.quantity())) {
      return List.of(
          StockRules.refused(
              now,
              "inspect",
              "inspection-covers-what-came-back",
              "%s came back of line %d, not %s."
                  .formatted(awaited.quantity(), command.line(), looked)));
    }
    var events = new ArrayList<StockEvent>();
    events.add(
        new ReturnSorted(
            now.opened().stock(),
            command.returned(),
            command.line(),
            awaited.order(),
            command.restocked(),
            command.scrapped(),
            command.on(),
            command.reason(),
            actor.person()));
    if (command.restocked().isPositive()) {
      var movement =
          new StockMovement(
              MovementKind.RESTOCK,
              command.restocked(),
              command.on(),
              new Paper(command.returned(), command.line()),
              awaited.order(),
              command.reason());
      events.add(Ledger.moved(now, movement, null, actor));
    }
    return Replanning.after(now, events);
  }
}
