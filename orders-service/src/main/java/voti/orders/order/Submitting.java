package voti.orders.order;

import java.util.stream.Collectors;
import voti.orders.authority.Route;
import voti.orders.order.OrderCommand.ConfirmDifference;
import voti.orders.order.OrderCommand.SubmitOrder;
import voti.orders.order.OrderEvent.DifferenceConfirmed;
import voti.orders.order.OrderEvent.OrderSubmitted;
import voti.orders.order.OrderEvent.SubmissionEscalated;
import voti.values.Percentage;
import voti.values.decision.Actor;
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

  static OrderEvent submit(OrderStanding order, SubmitOrder command, Routes routes, Actor actor) {
    var unsettled =
        order.differences().stream()
            .filter(difference -> !difference.confirmed())
            .map(one -> one.what() + " (ours " + one.ours() + ", theirs " + one.theirs() + ")")
            .collect(Collectors.joining(", "));
    if (!unsettled.isEmpty()) {
      return Refusals.of(
          order,
          "submit",
          "differences-are-confirmed",
          "The document says something else about " + unsettled + ": confirm it first.");
    }
    if (!order.escalations().isEmpty()) {
      return Refusals.of(
          order,
          "submit",
          "escalations-are-decided",
          "Line "
              + order.escalations().getFirst().line()
              + " waits for the "
              + order.escalations().getFirst().needs()
              + "'s decision.");
    }
    var judged = DiscountPolicy.submission(order.lines(), command.mandate());
    var captured = order.captured();
    if (!judged.passed()) {
      var value = order.lines().withoutVat();
      var route = routes.of(value);
      return new SubmissionEscalated(
          captured.order(),
          captured.account(),
          captured.number(),
          wholeOrder(command, route, actor),
          value,
          judged.escalated(actor, route.needs(), actor.reason()));
    }
    return new OrderSubmitted(
        captured.order(),
        captured.account(),
        captured.number(),
        captured.requestedFrom(),
        captured.requestedUntil(),
        Submitted.of(captured.buyer(), order.lines(), command.on()),
        judged.decided(Outcome.GRANTED, actor, actor.reason()));
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
        route);
  }
}
