package voti.orders.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.mandates.Mandate;
import voti.orders.order.DeciderIsOnTheRoute;
import voti.orders.order.Escalation;
import voti.orders.order.EscalationIsDecidedByAnother;
import voti.orders.order.Judgement;
import voti.orders.order.Rule;
import voti.orders.order.SaleRules;
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
    var ofContract = version.buyer().paymentDays();
    var days = version.terms().paymentDays(ofContract);
    var sale = new SaleRules(version.everything(), version.value(), mandate);
    var rules = sale.rules();
    rules.add(new PaymentDaysStayWithinContract(days, ofContract));
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("version", String.valueOf(version.version())));
    facts.add(new Fact("payment-days", String.valueOf(days)));
    facts.addAll(sale.facts());
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
