package voti.orders.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.orders.order.OrderCommand.AmendOrder;
import voti.orders.order.OrderCommand.KeepWhatLeft;
import voti.orders.order.OrderEvent.OrderAmended;
import voti.orders.order.OrderEvent.OrderReopened;
import voti.orders.order.OrderEvent.PromotionsApplied;
import voti.orders.promotion.Considered;
import voti.values.decision.Actor;
import voti.values.decision.Decision;
import voti.values.decision.Outcome;
import voti.values.decision.RuleBroken;

/** How an order is amended: lines, quantities, dates. */
final class Amending {

  private static final String REQUEST = "amend";
  private static final String OVERTAKEN =
      "Goods had left before the change reached the warehouse: they stay in the order.";

  private Amending() {}

  static List<OrderEvent> amend(
      OrderStanding order, AmendOrder command, Routes routes, Actor actor) {
    var refused = refusal(order, command);
    if (refused.isPresent()) {
      return List.of(refused.get());
    }
    var changes = new LineChanges(order, command);
    var lines = changes.lines();
    if (lines.present().isEmpty()) {
      return List.of(
          Refusals.of(
              order, REQUEST, "order-has-lines", "Nothing would be left of it: cancel it."));
    }
    var change =
        Restating.change(
            order, lines, command.requestedFrom(), command.requestedUntil(), command.on());
    mustBeInOrder(change);
    if (isTheSame(order, changes, change)) {
      return List.of();
    }
    var submitted = change.submitted() != null;
    var judged =
        submitted
            ? DiscountPolicy.amendment(order.lines(), lines, changes.priced(), command.mandate())
            : DiscountPolicy.repriced(lines, changes.priced(), command.mandate());
    var wanted =
        new WantedChange(
            order.lines(),
            command.sent(),
            changes.takenAway(),
            changes.priced(),
            change,
            changes.promotions(),
            changes.promoted().trace(),
            command.source(),
            command.reason());
    if (!judged.passed()) {
      return List.of(AmendingBeyond.escalated(order, command, wanted, judged, routes, actor));
    }
    var decision = submitted ? judged.decided(Outcome.GRANTED, actor, command.reason()) : null;
    return told(order, wanted, change, decision);
  }

  /** A change that is made; what waited about the order as it was before is over. */
  static List<OrderEvent> told(
      OrderStanding order, WantedChange wanted, Change change, @Nullable Decision decision) {
    var captured = order.captured();
    var granted = AmendingBeyond.waiting(order).filter(wanted::equals).isPresent();
    var events = new ArrayList<OrderEvent>(granted ? List.of() : AmendingBeyond.overtaken(order));
    promoted(order, wanted.promotions(), change, wanted.trace()).ifPresent(events::add);
    events.addAll(
        Restating.told(
            new OrderAmended(
                captured.order(),
                captured.account(),
                captured.number(),
                wanted.takenAway(),
                change,
                wanted.source(),
                wanted.reason(),
                decision),
            change));
    return events;
  }

  /** What promotions give now, where that is something else than before. */
  private static Optional<OrderEvent> promoted(
      OrderStanding order,
      @Nullable OrderPromotions promotions,
      Change change,
      List<Considered> trace) {
    if (promotions == null
        || (!Promoting.differ(order.lines(), change.lines())
            && promotions.equals(order.promotions()))) {
      return Optional.empty();
    }
    var captured = order.captured();
    return Optional.of(
        new PromotionsApplied(
            captured.order(),
            captured.account(),
            captured.number(),
            change.lines(),
            promotions,
            trace));
  }

  private static Optional<OrderEvent> refusal(OrderStanding order, AmendOrder command) {
    for (var line : command.lines()) {
      var sent = command.sent().of(line.line());
      if (sent.isPresent() && sent.get().quantity().isMoreThan(line.quantity())) {
        return Optional.of(
            Refusals.of(
                order,
                REQUEST,
                "quantity-covers-what-has-left",
                "%s of line %d has left; it cannot become %s."
                    .formatted(sent.get().quantity(), line.line(), line.quantity())));
      }
      if (!line.quantity().isPositive() && carriesTheAllowance(order, line.line())) {
        return Optional.of(
            Refusals.of(
                order,
                REQUEST,
                "escalations-are-decided",
                "The document's allowance waits for a decision on line "
                    + line.line()
                    + ": decide it first."));
      }
    }
    return Optional.empty();
  }

  private static boolean carriesTheAllowance(OrderStanding order, int line) {
    return order
        .escalation(line)
        .filter(open -> open.percent().percent().signum() == 0)
        .isPresent();
  }

  private static void mustBeInOrder(Change change) {
    var from = change.requestedFrom();
    var until = change.requestedUntil();
    if (from != null && until != null && until.isBefore(from)) {
      throw new RuleBroken(
          "requested-days-are-in-order",
          "Goods cannot be wanted from %s until %s.".formatted(from, until));
    }
  }

  private static boolean isTheSame(OrderStanding order, LineChanges changes, Change change) {
    var now = order.now();
    return changes.takenAway().isEmpty()
        && changes.priced().isEmpty()
        && quantities(now.lines()).equals(quantities(change.lines()))
        && Objects.equals(now.requestedFrom(), change.requestedFrom())
        && Objects.equals(now.requestedUntil(), change.requestedUntil());
  }

  private static List<LinePart> quantities(OrderLines lines) {
    return lines.lines().stream().map(line -> new LinePart(line.line(), line.quantity())).toList();
  }

  /** What had left before the warehouse heard of a change stays in the order, and is asked for. */
  static List<OrderEvent> keep(OrderStanding order, KeepWhatLeft command, Actor actor) {
    var captured = order.captured();
    var wasCancelled = order.state() == OrderState.CANCELLED;
    var kept =
        KeptTerms.of(order.lines()).stream()
            .map(
                line ->
                    wasCancelled
                        ? Closing.asSent(line, command.sent())
                        : atLeast(line, command.sent()))
            .toList();
    var promoted =
        wasCancelled
            ? new Promoting.Promoted(kept, List.of())
            : Promoting.again(kept, order.promotions(), command.sent());
    var lines = KeptTerms.settled(promoted.lines(), order.lines().charge(), command.sent());
    var change = Restating.change(order, lines, null, null, command.on());
    var decision = decided(order, lines, actor);
    OrderEvent event =
        wasCancelled
            ? new OrderReopened(
                captured.order(),
                captured.account(),
                captured.number(),
                command.on(),
                change,
                OVERTAKEN,
                decision)
            : new OrderAmended(
                captured.order(),
                captured.account(),
                captured.number(),
                List.of(),
                change,
                null,
                OVERTAKEN,
                decision);
    var events = new ArrayList<>(AmendingBeyond.overtaken(order));
    promoted(order, order.promotions(), change, promoted.trace()).ifPresent(events::add);
    events.addAll(Restating.told(event, change));
    return events;
  }

  private static OrderLine atLeast(OrderLine line, Sent sent) {
    return sent.of(line.line())
        .filter(left -> left.quantity().isMoreThan(line.quantity()))
        .map(left -> line.at(left.quantity()))
        .orElse(line);
  }

  /** Nobody's leave is asked for what has happened. */
  private static Decision decided(OrderStanding order, OrderLines lines, Actor actor) {
    return DiscountPolicy.amendment(order.lines(), lines, List.of(), null)
        .decided(Outcome.GRANTED, actor, OVERTAKEN);
  }
}
