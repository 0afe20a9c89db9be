package voti.orders.order;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import voti.orders.authority.DiscountAuthority;
import voti.orders.order.OrderCommand.ApproveEscalation;
import voti.orders.order.OrderCommand.HurryEscalation;
import voti.orders.order.OrderCommand.PassOnEscalation;
import voti.orders.order.OrderCommand.RefuseEscalation;
import voti.orders.order.OrderEvent.DiscountGranted;
import voti.orders.order.OrderEvent.DiscountRefused;
import voti.orders.order.OrderEvent.EscalationHurried;
import voti.orders.order.OrderEvent.EscalationLapsed;
import voti.orders.order.OrderEvent.EscalationPassedOn;
import voti.orders.order.OrderEvent.SubmissionRefused;
import voti.values.decision.Actor;
import voti.values.decision.Outcome;
import voti.values.decision.Unknown;

/** How the one with more authority decides what was escalated. */
final class Escalating {

  private static final String APPROVE = "approve-escalation";
  private static final String PASS_ON = "pass-on-escalation";

  private Escalating() {}

  static List<OrderEvent> approve(OrderStanding order, ApproveEscalation command, Actor actor) {
    var open = open(order, command.line());
    var percent = Objects.requireNonNullElse(command.percent(), open.percent());
    var judged = DiscountPolicy.approval(open, actor, percent);
    var broken = judged.firstBroken();
    if (broken.isPresent()) {
      return refused(order, APPROVE, broken.get().rule(), broken.get().sentence());
    }
    if (open.percent().percent().signum() == 0 && command.percent() != null) {
      return refused(
          order,
          APPROVE,
          "less-is-approved-of-a-line",
          "Nothing less can be approved here: it is about the order or its allowance as a whole.");
    }
    var decision = judged.decided(Outcome.GRANTED, actor, command.reason());
    var captured = order.captured();
    var wanted = open.wanted();
    if (wanted != null) {
      return AmendingBeyond.granted(order, command, wanted, decision);
    }
    if (open.line() == Escalation.WHOLE_ORDER) {
      if (order.escalations().size() > 1) {
        return refused(
            order,
            APPROVE,
            "escalations-are-decided",
            "A line of the order waits for a decision: decide it first.");
      }
      var on = Objects.requireNonNull(open.submitOn());
      return Submitting.submitted(
          order, Submitting.applied(order, open.promotions()), on, decision);
    }
    var after = order.lines().with(open.line(), percent);
    return List.of(
        new DiscountGranted(
            captured.order(),
            captured.account(),
            open.line(),
            percent,
            after.effective(open.line()),
            order.lines().margin(open.line()),
            after.margin(open.line()),
            actor.person(),
            percent.equals(open.percent()) ? null : open.percent(),
            decision));
  }

  static OrderEvent refuse(OrderStanding order, RefuseEscalation command, Actor actor) {
    var open = open(order, command.line());
    var judged = DiscountPolicy.answer(open, actor);
    var decision = judged.decided(Outcome.REFUSED, actor, command.reason());
    if (open.wanted() != null) {
      return AmendingBeyond.turnedDown(order, command.reason(), decision);
    }
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

  static OrderEvent passOn(
      OrderStanding order, PassOnEscalation command, Routes routes, Actor actor) {
    var open = open(order, command.line());
    var judged = DiscountPolicy.answer(open, actor);
    var broken = judged.firstBroken();
    if (broken.isPresent()) {
      return Refusals.of(order, PASS_ON, broken.get().rule(), broken.get().sentence());
    }
    var route = open.route();
    var higher = route == null ? routes.of(order.lines()) : routes.above(route).orElse(route);
    if (higher.needs().equals(open.needs())) {
      return Refusals.of(
          order,
          PASS_ON,
          "somebody-is-above",
          "Nobody is above the %s on the ladder.".formatted(open.needs()));
    }
    var captured = order.captured();
    return new EscalationPassedOn(
        captured.order(),
        captured.account(),
        captured.number(),
        open.on(higher),
        judged.escalated(actor, higher.needs(), command.reason()));
  }

  /** What time makes of a request: one that is decided is left alone. */
  static Optional<OrderEvent> hurry(
      OrderStanding order, HurryEscalation command, DiscountAuthority authority) {
    var open = order.escalation(command.line()).orElse(null);
    var route = open == null ? null : open.route();
    if (open == null || route == null) {
      return Optional.empty();
    }
    var captured = order.captured();
    if (!command.at().isBefore(route.lapsesAt()) && open.wanted() != null) {
      return Optional.of(AmendingBeyond.late(order));
    }
    if (!command.at().isBefore(route.lapsesAt())) {
      return Optional.of(
          new EscalationLapsed(
              captured.order(), captured.account(), open.line(), open.percent(), open.effective()));
    }
    var deputy = route.nextDeputy();
    if (deputy == null || command.at().isBefore(route.answerBy())) {
      return Optional.empty();
    }
    return Optional.of(
        new EscalationHurried(
            captured.order(),
            captured.account(),
            captured.number(),
            open.on(authority.late(route, command.at())),
            deputy));
  }

  private static List<OrderEvent> refused(
      OrderStanding order, String request, String rule, String sentence) {
    return List.of(Refusals.of(order, request, rule, sentence));
  }

  private static Escalation open(OrderStanding order, int line) {
    return order
        .escalation(line)
        .orElseThrow(
            () -> new Unknown("escalation", "Nothing about line " + line + " waits for you."));
  }
}
