package voti.orders.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import voti.orders.authority.Route;
import voti.orders.order.OrderCommand.ConfirmDifference;
import voti.orders.order.OrderCommand.SubmitOrder;
import voti.orders.order.OrderEvent.DifferenceConfirmed;
import voti.orders.order.OrderEvent.OrderSubmitted;
import voti.orders.order.OrderEvent.PromotionsApplied;
import voti.orders.order.OrderEvent.SubmissionEscalated;
import voti.orders.promotion.OfferedPromotions;
import voti.orders.promotion.Promotions;
import voti.values.Percentage;
import voti.values.decision.Actor;
import voti.values.decision.Decision;
import voti.values.decision.Outcome;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

/** How an order is handed over, and what must be settled before. */
final class Submitting {

  private static final Percentage NONE = Percentage.of("0");

  private Submitting() {}

  static DifferenceConfirmed confirm(OrderStanding order, ConfirmDifference command) {
    var difference =
        order
            .difference(command.number())
            .orElseThrow(
                () ->
                    new Unknown(
                        "difference", "The order has no difference " + command.number() + "."));
    if (difference.confirmed()) {
      throw new WrongState(
          "difference-is-confirmed-once",
          "Difference " + command.number() + " has been confirmed.");
    }
    var captured = order.captured();
    return new DifferenceConfirmed(
        captured.order(),
        captured.account(),
        difference.number(),
        difference.what(),
        difference.ours(),
        difference.theirs(),
        command.reason());
  }

  static List<OrderEvent> submit(
      OrderStanding order, SubmitOrder command, Routes routes, Actor actor) {
    var unsettled =
        order.differences().stream()
            .filter(difference -> !difference.confirmed())
            .map(one -> one.what() + " (ours " + one.ours() + ", theirs " + one.theirs() + ")")
            .collect(Collectors.joining(", "));
    if (!unsettled.isEmpty()) {
      return List.of(
          Refusals.of(
              order,
              "submit",
              "differences-are-confirmed",
              "The document says something else about " + unsettled + ": confirm it first."));
    }
    if (!order.escalations().isEmpty()) {
      return List.of(
          Refusals.of(
              order, "submit", "escalations-are-decided", waits(order.escalations().getFirst())));
    }
    var applied = applied(order, command.promotions());
    var lines = applied.map(PromotionsApplied::lines).orElse(order.lines());
    var judged = DiscountPolicy.submission(lines, command.mandate());
    var captured = order.captured();
    if (!judged.passed()) {
      var route = routes.of(lines.withoutVat());
      return List.of(
          new SubmissionEscalated(
              captured.order(),
              captured.account(),
              captured.number(),
              wholeOrder(command, route, actor),
              lines.withoutVat(),
              judged.escalated(actor, route.needs(), actor.reason())));
    }
    return submitted(
        order, applied, command.on(), judged.decided(Outcome.GRANTED, actor, actor.reason()));
  }

  private static String waits(Escalation open) {
    var what = open.wanted() == null ? "Line " + open.line() : "A change of the order";
    return what + " waits for the " + open.needs() + "'s decision.";
  }

  /** What promotions give is said first, so that figures are fixed with it. */
  static List<OrderEvent> submitted(
      OrderStanding order, Optional<PromotionsApplied> applied, LocalDate on, Decision decision) {
    var captured = order.captured();
    var lines = applied.map(PromotionsApplied::lines).orElse(order.lines());
    var submitted =
        new OrderSubmitted(
            captured.order(),
            captured.account(),
            captured.number(),
            captured.requestedFrom(),
            captured.requestedUntil(),
            Submitted.of(captured.buyer(), lines, on),
            decision);
    return applied
        .<List<OrderEvent>>map(first -> List.of(first, submitted))
        .orElse(List.of(submitted));
  }

  /** Empty when nothing is offered. */
  static Optional<PromotionsApplied> applied(
      OrderStanding order, @Nullable OfferedPromotions offered) {
    if (offered == null || offered.offers().isEmpty()) {
      return Optional.empty();
    }
    var gains = Promoting.gains(order.lines(), offered);
    var captured = order.captured();
    return Optional.of(
        new PromotionsApplied(
            captured.order(),
            captured.account(),
            captured.number(),
            Promoting.submitted(order.lines(), gains),
            new OrderPromotions(
                Promotions.meantFor(offered.occasion(), offered.offers()), offered.families()),
            gains.trace()));
  }

  private static Escalation wholeOrder(SubmitOrder command, Route route, Actor actor) {
    return new Escalation(
        Escalation.WHOLE_ORDER,
        NONE,
        NONE,
        route.needs(),
        actor.person(),
        actor.onBehalfOf(),
        actor.reason(),
        command.on(),
        route,
        command.promotions());
  }
}
