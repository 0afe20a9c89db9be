package voti.orders.exchange;

import java.util.ArrayList;
import java.util.List;
import voti.orders.authority.Route;
import voti.orders.exchange.ExchangeCommand.AskedBack;
import voti.orders.exchange.ExchangeCommand.RequestExchange;
import voti.orders.fulfilment.LineQuantity;
import voti.orders.fulfilment.Returnable;
import voti.orders.order.DeciderIsOnTheRoute;
import voti.orders.order.Escalation;
import voti.orders.order.EscalationIsDecidedByAnother;
import voti.orders.order.Judgement;
import voti.values.Money;
import voti.values.Quantity;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;

/** By which rules an exchange is decided. */
final class ExchangePolicy {

  static final Policy TERMS = new Policy("exchange-terms", "1");
  static final String QUOTA = "exchange-stays-within-quota";
  private static final Policy EXCHANGE = new Policy("exchange", "1");

  private ExchangePolicy() {}

  /** Nobody approves what they drafted, nor what was drafted for them or whom they stand for. */
  static RuleResult another(ExchangeEvent.ExchangeTermsDrafted drafted, Actor actor) {
    var another =
        !actor.person().equals(drafted.by())
            && !actor.person().equals(drafted.onBehalfOf())
            && !drafted.by().equals(actor.onBehalfOf());
    return new RuleResult(
        "second-person-decides",
        another,
        another ? "Someone else than who drafted decides." : "Whoever drafted does not decide.");
  }

  static RuleResult reach(ExchangeTerms terms, Route route, Actor actor) {
    var reaches = route.mayDecide().contains(actor.role());
    return new RuleResult(
        "quota-stays-within-authority",
        reaches,
        "A quota of %s takes %s; %s %s."
            .formatted(
                terms.quota(),
                String.join(" or ", route.mayDecide()),
                actor.role(),
                reaches ? "may" : "does not reach"));
  }

  /** All rules of a request; the quota is the last, and the only one that somebody may lift. */
  static Judgement request(ExchangeStanding now, RequestExchange asked, Money value, Quota quota) {
    var terms = now.terms();
    var rules = new ArrayList<RuleResult>();
    rules.add(
        new RuleResult(
            "terms-are-in-force",
            now.approved() && terms.period().contains(asked.on()),
            "The terms %s: %s up to, not including, %s."
                .formatted(
                    now.approved() ? "are approved" : "are not approved",
                    terms.period().from(),
                    terms.period().until())));
    rules.add(
        new RuleResult(
            "exchange-is-in-the-currency-of-its-terms",
            terms.currency().equals(asked.currency()),
            "The terms are in %s, the order in %s.".formatted(terms.currency(), asked.currency())));
    for (var one : asked.goods()) {
      rules.addAll(ofLine(now, asked, one));
    }
    rules.add(
        new RuleResult(
            QUOTA,
            quota.covers(value),
            "%s of %s (%s of %s delivered in %d months) are used; this is %s more."
                .formatted(
                    quota.used(),
                    quota.most(),
                    terms.quota(),
                    quota.base(),
                    terms.months(),
                    value)));
    return new Judgement(EXCHANGE, facts(asked, value, quota), rules, null);
  }

  private static List<RuleResult> ofLine(
      ExchangeStanding now, RequestExchange asked, AskedBack one) {
    var goods = one.goods();
    var free = free(goods, now.promised(asked.order()));
    var first = goods.deliveredOn();
    var last = first == null ? null : first.plusDays(now.terms().windowDays());
    return List.of(
        new RuleResult(
            "exchange-stays-within-delivery",
            !goods.quantity().isMoreThan(free),
            "Of line %d the buyer has %s that are not promised back; %s are asked for."
                .formatted(goods.line(), free, goods.quantity())),
        new RuleResult(
            "exchange-is-within-the-window",
            last != null && !asked.on().isAfter(last),
            last == null
                ? "Line %d was not delivered.".formatted(goods.line())
                : "Line %d was delivered on %s and may be exchanged until %s."
                    .formatted(goods.line(), first, last)),
        new RuleResult(
            "family-may-be-exchanged",
            now.terms().allow(one.families()),
            "The terms allow %s; line %d is of %s."
                .formatted(
                    now.terms().families().isEmpty()
                        ? "all families"
                        : String.join(", ", now.terms().families()),
                    goods.line(),
                    one.families().isEmpty() ? "none" : one.families().getFirst())));
  }

  /** What the buyer has and does not already send back for other exchanges. */
  private static Quantity free(Returnable goods, List<LineQuantity> promised) {
    return promised.stream()
        .filter(line -> line.line() == goods.line())
        .map(LineQuantity::quantity)
        .reduce(goods.kept(), Quantity::minus);
  }

  /** Whoever decides about one beyond the quota is another person, and reaches it. */
  static Judgement approval(Exchange exchange, Escalation waiting, Quota now, Actor actor) {
    var route = waiting.route();
    return Judgement.of(
        route == null ? EXCHANGE : route.policy(),
        List.of(
            new Fact("exchange", exchange.exchange()),
            new Fact("value", exchange.value().toString()),
            new Fact("quota", now.most().toString()),
            new Fact("used", now.used().toString()),
            new Fact("share", waiting.effective().shown()),
            new Fact("asked-by", waiting.askedBy()),
            new Fact("needs", waiting.needs())),
        List.of(
            new EscalationIsDecidedByAnother(waiting, actor.person(), actor.onBehalfOf()),
            new DeciderIsOnTheRoute(waiting, actor.role())),
        null);
  }

  private static List<Fact> facts(RequestExchange asked, Money value, Quota quota) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("order", asked.order()));
    facts.add(new Fact("value", value.toString()));
    facts.add(new Fact("base", quota.base().toString()));
    facts.add(new Fact("quota", quota.most().toString()));
    facts.add(new Fact("used", quota.used().toString()));
    facts.add(new Fact("new-goods", asked.wanted().lines().withoutVat().toString()));
    for (var one : asked.goods()) {
      var line = "line-" + one.goods().line() + "-";
      facts.add(new Fact(line + "quantity", one.goods().quantity().toString()));
      facts.add(new Fact(line + "net", one.goods().net().toString()));
      facts.add(new Fact(line + "delivered", String.valueOf(one.goods().deliveredOn())));
    }
    return facts;
  }
}
