package voti.orders.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.mandates.Mandate;
import voti.orders.order.DeciderIsOnTheRoute;
import voti.orders.order.Escalation;
import voti.orders.order.EscalationIsDecidedByAnother;
import voti.orders.order.Judgement;
import voti.orders.order.OrderLine;
import voti.orders.order.Rule;
import voti.orders.order.discounting.DiscountStaysWithinMandate;
import voti.orders.order.discounting.MarginStaysAboveFloor;
import voti.orders.order.submitting.ColumnWithinMandate;
import voti.orders.order.submitting.OrderValueStaysWithinMandate;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.Policy;

/**
 * Which rules judge what is offered: those that the order that follows will be judged by, and the
 * time it may be paid in.
 */
final class QuotationPolicy {

  private static final Policy OFFER = new Policy("quotation-authority", "1");
  private static final Policy ANSWER = new Policy("quotation-answer", "1");

  private QuotationPolicy() {}

  static Judgement offer(QuotedVersion version, @Nullable Mandate mandate) {
    var all = version.everything();
    var ofContract = version.buyer().paymentDays();
    var days = version.terms().paymentDays(ofContract);
    var rules = new ArrayList<Rule>();
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("version", String.valueOf(version.version())));
    facts.add(new Fact("value", version.value().toString()));
    facts.add(new Fact("band", mandate == null ? "none" : mandate.discountBand().shown()));
    facts.add(new Fact("bound", mandate == null ? "none" : mandate.orderValue().toString()));
    facts.add(new Fact("payment-days", String.valueOf(days)));
    for (var line : all.lines()) {
      var number = line.line();
      var name = "line-" + number + "-";
      rules.add(
          new DiscountStaysWithinMandate(number, line.product(), all.effective(number), mandate));
      rules.add(new MarginStaysAboveFloor(number, all.margin(number), line.floorMargin()));
      facts.add(new Fact(name + "column-amount", line.listAmount().toString()));
      facts.add(new Fact(name + "net", all.net(number).toString()));
      facts.add(new Fact(name + "effective", all.effective(number).shown()));
      facts.add(new Fact(name + "margin", all.margin(number).shown()));
    }
    all.lines().stream()
        .map(OrderLine::column)
        .distinct()
        .forEach(column -> rules.add(new ColumnWithinMandate(column, mandate)));
    rules.add(new OrderValueStaysWithinMandate(version.value(), mandate));
    rules.add(new PaymentDaysStayWithinContract(days, ofContract));
    return Judgement.of(OFFER, facts, rules, mandate == null ? null : mandate.ref());
  }

  /** Judges who lets a version that waits through. */
  static Judgement approval(int version, Escalation waiting, Actor actor) {
    return judged(
        version,
        waiting,
        new EscalationIsDecidedByAnother(waiting, actor.person(), actor.onBehalfOf()),
        new DeciderIsOnTheRoute(waiting, actor.role()));
  }

  /** Who says no need not reach it. */
  static Judgement refusal(int version, Escalation waiting, Actor actor) {
    return judged(
        version,
        waiting,
        new EscalationIsDecidedByAnother(waiting, actor.person(), actor.onBehalfOf()));
  }

  private static Judgement judged(int version, Escalation waiting, Rule... rules) {
    var route = waiting.route();
    return Judgement.of(
        route == null ? OFFER : route.policy(),
        List.of(
            new Fact("version", String.valueOf(version)),
            new Fact("line", String.valueOf(waiting.line())),
            new Fact("effective", waiting.effective().shown()),
            new Fact("asked-by", waiting.askedBy()),
            new Fact("needs", waiting.needs())),
        List.of(rules),
        null);
  }

  /** Judges what the buyer answers. */
  static Judgement answer(QuotedVersion version, List<Rule> rules) {
    return Judgement.of(
        ANSWER,
        List.of(
            new Fact("version", String.valueOf(version.version())),
            new Fact("value", version.value().toString()),
            new Fact("valid-until", version.validUntil().toString())),
        rules,
        null);
  }
}
