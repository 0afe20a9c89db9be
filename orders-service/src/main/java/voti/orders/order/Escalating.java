package voti.orders.order;

import java.util.List;
import java.util.Objects;
import voti.orders.order.OrderCommand.ApproveEscalation;
import voti.orders.order.OrderCommand.RefuseEscalation;
import voti.orders.order.OrderEvent.DiscountGranted;
import voti.orders.order.OrderEvent.DiscountRefused;
import voti.orders.order.OrderEvent.SubmissionRefused;
import voti.values.decision.Actor;
import voti.values.decision.Outcome;
import voti.values.decision.Unknown;

/** How the one with more authority decides what was escalated. */
final class Escalating {

  private Escalating() {}

  static List<OrderEvent> approve(OrderStanding order, ApproveEscalation command, Actor actor) {
    var open = open(order, command.line());
    var judged = DiscountPolicy.escalation(open, actor.person(), actor.onBehalfOf());
    var broken = judged.firstBroken();
    if (broken.isPresent()) {
      return List.of(
          Refusals.of(order, "approve-escalation", broken.get().rule(), broken.get().sentence()));
    }
    var decision = judged.decided(Outcome.GRANTED, actor, command.reason());
    var captured = order.captured();
    if (open.line() == Escalation.WHOLE_ORDER) {
      if (order.escalations().size() > 1) {
        return List.of(
            Refusals.of(
                order,
                "approve-escalation",
                "escalations-are-decided",
                "A line of the order waits for a decision: decide it first."));
      }
      var on = Objects.requireNonNull(open.submitOn());
      return Submitting.submitted(
          order, Submitting.applied(order, open.promotions()), on, decision);
    }
    var after = order.lines().with(open.line(), open.percent());
    return List.of(
        new DiscountGranted(
            captured.order(),
            captured.account(),
            open.line(),
            open.percent(),
            after.effective(open.line()),
            order.lines().margin(open.line()),
            after.margin(open.line()),
            actor.person(),
            decision));
  }

  static OrderEvent refuse(OrderStanding order, RefuseEscalation command, Actor actor) {
    var open = open(order, command.line());
    var judged = DiscountPolicy.escalation(open, actor.person(), actor.onBehalfOf());
    var decision = judged.decided(Outcome.REFUSED, actor, command.reason());
    var captured = order.captured();
    return open.line() == Escalation.WHOLE_ORDER
        ? new SubmissionRefused(captured.order(), captured.account(), command.reason(), decision)
        : new DiscountRefused(
            captured.order(),
            captured.account(),
            open.line(),
            open.percent(),
            open.effective(),
            command.reason(),
            decision);
  }

  private static Escalation open(OrderStanding order, int line) {
    return order
        .escalation(line)
        .orElseThrow(
            () -> new Unknown("escalation", "Nothing about line " + line + " waits for you."));
  }
}
