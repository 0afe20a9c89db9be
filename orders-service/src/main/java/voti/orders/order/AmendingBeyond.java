package voti.orders.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voti.orders.authority.Route;
import voti.orders.order.OrderCommand.AmendOrder;
import voti.orders.order.OrderCommand.ApproveEscalation;
import voti.orders.order.OrderEvent.AmendmentEscalated;
import voti.orders.order.OrderEvent.AmendmentRefused;
import voti.orders.order.OrderEvent.EscalationFell;
import voti.values.Percentage;
import voti.values.decision.Actor;
import voti.values.decision.Decision;

/**
 * How a change beyond the mandate waits for someone with more authority, and what becomes of it:
 * let through as it was asked, turned down, or over because time or the order has moved on.
 */
final class AmendingBeyond {

  private static final Percentage NONE = Percentage.of("0");
  private static final String TIME = "Nobody decided about the change in time.";

  private AmendingBeyond() {}

  static OrderEvent escalated(
      OrderStanding order,
      AmendOrder command,
      WantedChange wanted,
      Judgement judged,
      Routes routes,
      Actor actor) {
    if (order.escalation(Escalation.WHOLE_ORDER).isPresent()) {
      return Refusals.of(
          order,
          "amend",
          "one-change-waits",
          "The order, or a change of it, waits for a decision: it is decided first.");
    }
    var captured = order.captured();
    var route = routes.of(wanted.change().lines(), wanted.priced());
    return new AmendmentEscalated(
        captured.order(),
        captured.account(),
        captured.number(),
        asked(command.on(), wanted, route, actor),
        order.lines().withoutVat(),
        wanted.change().lines().withoutVat(),
        judged.escalated(actor, route.needs(), command.reason()));
  }

  private static Escalation asked(LocalDate on, WantedChange wanted, Route route, Actor actor) {
    return new Escalation(
        Escalation.WHOLE_ORDER,
        NONE,
        NONE,
        route.needs(),
        actor.person(),
        actor.onBehalfOf(),
        wanted.reason(),
        on,
        route,
        null,
        wanted);
  }

  /** The change as it was looked at; on an order that has moved on there is nothing to apply. */
  static List<OrderEvent> granted(
      OrderStanding order, ApproveEscalation command, WantedChange wanted, Decision decision) {
    if (!wanted.fits(order, command.sent())) {
      return List.of(
          fell(order, "The order has moved on since the change was asked for; ask for it anew."));
    }
    var change = wanted.change();
    var figures = change.submitted();
    var on = figures == null ? null : figures.submittedOn();
    var again =
        on == null
            ? change
            : Restating.change(
                order, change.lines(), change.requestedFrom(), change.requestedUntil(), on);
    return Amending.told(order, wanted, again, decision);
  }

  static OrderEvent turnedDown(OrderStanding order, String reason, Decision decision) {
    var captured = order.captured();
    return new AmendmentRefused(
        captured.order(), captured.account(), captured.number(), reason, decision);
  }

  static OrderEvent late(OrderStanding order) {
    return fell(order, TIME);
  }

  /** What waits about the order as a whole is over when the order changes otherwise. */
  static List<OrderEvent> overtaken(OrderStanding order) {
    var events = new ArrayList<OrderEvent>();
    order
        .escalation(Escalation.WHOLE_ORDER)
        .ifPresent(
            open ->
                events.add(
                    fell(
                        order,
                        open.wanted() == null
                            ? "The order was changed before it was decided; submit it again."
                            : "The order was changed otherwise before it was decided.")));
    return events;
  }

  static Optional<WantedChange> waiting(OrderStanding order) {
    return order
        .escalation(Escalation.WHOLE_ORDER)
        .flatMap(open -> Optional.ofNullable(open.wanted()));
  }

  private static EscalationFell fell(OrderStanding order, String sentence) {
    var captured = order.captured();
    return new EscalationFell(
        captured.order(), captured.account(), captured.number(), Escalation.WHOLE_ORDER, sentence);
  }
}
