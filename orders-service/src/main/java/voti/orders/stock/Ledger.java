package voti.orders.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import voti.orders.stock.StockCommand.CorrectStock;
import voti.orders.stock.StockCommand.IssueGoods;
import voti.orders.stock.StockCommand.IssueSample;
import voti.orders.stock.StockCommand.OpenStock;
import voti.orders.stock.StockCommand.ReceiveGoods;
import voti.orders.stock.StockCommand.ScrapGoods;
import voti.orders.stock.StockCommand.UndoIssue;
import voti.orders.stock.StockEvent.SampleIssued;
import voti.orders.stock.StockEvent.StockMoved;
import voti.orders.stock.StockEvent.StockOpened;
import voti.values.Quantity;
import voti.values.decision.Actor;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;

/** How goods come into a warehouse and go out of it. */
final class Ledger {

  private Ledger() {}

  static List<StockEvent> open(OpenStock command, Actor actor) {
    if (command.quantity().amount().signum() < 0) {
      throw new RuleBroken("stock-is-never-negative", "A stock opens with none or more.");
    }
    var opened =
        new StockOpened(
            command.stock(),
            command.product(),
            command.sku(),
            command.warehouse(),
            command.quantity().unit(),
            command.on(),
            ReservationRule.STANDARD);
    var movement =
        new StockMovement(
            MovementKind.OPENING, command.quantity(), command.on(), command.paper(), null, "");
    return List.of(opened, moved(StockStanding.of(opened), movement, null, actor));
  }

  static List<StockEvent> receive(StockStanding now, ReceiveGoods command, Actor actor) {
    StockRules.positive(now, command.quantity());
    var against = command.against();
    if (against != null && now.expected().stream().noneMatch(one -> one.paper().equals(against))) {
      throw new Unknown(
          "receipt-is-expected", "Nothing is announced under " + against + " any more.");
    }
    var movement =
        new StockMovement(
            MovementKind.RECEIPT, command.quantity(), command.on(), command.paper(), null, "");
    return Replanning.after(now, List.of(moved(now, movement, against, actor)));
  }

  static List<StockEvent> correct(StockStanding now, CorrectStock command, Actor actor) {
    if (!command.counted().unit().equals(now.opened().unit())
        || command.counted().amount().signum() < 0) {
      throw new RuleBroken(
          "stock-is-never-negative",
          "%s is counted in %s, none or more.".formatted(now.opened().sku(), now.opened().unit()));
    }
    var movement =
        new StockMovement(
            MovementKind.CORRECTION,
            command.counted().minus(now.onHand()),
            command.on(),
            command.paper(),
            null,
            command.reason());
    return Replanning.after(now, List.of(moved(now, movement, null, actor)));
  }

  static List<StockEvent> issue(StockStanding now, IssueGoods command, Actor actor) {
    if (now.underway(command.dispatch()).isPresent()) {
      return List.of();
    }
    command.lines().forEach(line -> StockRules.positive(now, line.quantity()));
    var all =
        command.lines().stream()
            .map(IssuedLine::quantity)
            .reduce(now.onHand().none(), Quantity::plus);
    var what =
        command.lines().stream()
            .map(line -> String.valueOf(line.line()))
            .collect(Collectors.joining(", ", "Line ", ": "));
    if (!StockRules.covers(now, all)) {
      return List.of(StockRules.tooLittle(now, "dispatch", what, all));
    }
    var free = now.available().plus(now.reservedFor(command.order()));
    if (all.isMoreThan(free)) {
      return List.of(StockRules.kept(now, "dispatch", what, all, free));
    }
    var events = new ArrayList<StockEvent>();
    var standing = now;
    for (var line : command.lines()) {
      var event =
          moved(
              standing,
              new StockMovement(
                  MovementKind.ISSUE,
                  line.quantity().none().minus(line.quantity()),
                  command.on(),
                  new Paper(command.dispatch(), line.line()),
                  command.order(),
                  ""),
              null,
              actor);
      events.add(event);
      standing = standing.after(event);
    }
    return Replanning.after(now, events);
  }

  /** Only what is still underway comes back; what has left for good does not. */
  static List<StockEvent> undo(StockStanding now, UndoIssue command, Actor actor) {
    var underway = now.underway(command.dispatch());
    if (underway.isEmpty()) {
      return List.of();
    }
    var events = new ArrayList<StockEvent>();
    var standing = now;
    for (var line : underway.get().lines()) {
      var event =
          moved(
              standing,
              new StockMovement(
                  MovementKind.ISSUE_UNDONE,
                  line.quantity(),
                  command.on(),
                  new Paper(command.dispatch(), line.line()),
                  underway.get().order(),
                  command.reason()),
              null,
              actor);
      events.add(event);
      standing = standing.after(event);
    }
    return Replanning.after(now, events);
  }

  static List<StockEvent> scrap(StockStanding now, ScrapGoods command, Actor actor) {
    StockRules.positive(now, command.quantity());
    if (!StockRules.covers(now, command.quantity())) {
      return List.of(StockRules.tooLittle(now, "scrap", "", command.quantity()));
    }
    var movement = out(MovementKind.SCRAP, command.quantity(), command.on(), command.reason());
    return Replanning.after(now, List.of(moved(now, movement, null, actor)));
  }

  static List<StockEvent> sample(StockStanding now, IssueSample command, Actor actor) {
    StockRules.positive(now, command.quantity());
    if (!StockRules.covers(now, command.quantity())) {
      return List.of(StockRules.tooLittle(now, "sample", "", command.quantity()));
    }
    if (command.quantity().isMoreThan(now.available())) {
      return List.of(StockRules.kept(now, "sample", "", command.quantity(), now.available()));
    }
    var opened = now.opened();
    var movement = out(command.kind(), command.quantity(), command.on(), command.reason());
    return Replanning.after(
        now,
        List.of(
            new SampleIssued(
                opened.stock(),
                command.account(),
                opened.product(),
                opened.warehouse(),
                movement,
                command.cost().times(command.quantity().amount()),
                now.onHand().plus(movement.quantity()),
                actor.person())));
  }

  private static StockMovement out(
      MovementKind kind, Quantity quantity, LocalDate on, String reason) {
    return new StockMovement(kind, quantity.none().minus(quantity), on, null, null, reason);
  }

  static StockMoved moved(
      StockStanding now, StockMovement movement, @Nullable Paper against, Actor actor) {
    var opened = now.opened();
    return new StockMoved(
        opened.stock(),
        opened.product(),
        opened.warehouse(),
        movement,
        against,
        now.onHand().plus(movement.quantity()),
        actor.person());
  }
}
