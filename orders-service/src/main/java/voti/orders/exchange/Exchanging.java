package voti.orders.exchange;

import java.time.Instant;
import java.time.LocalDate;
import voti.orders.exchange.ExchangeCommand.ApproveExchange;
import voti.orders.exchange.ExchangeCommand.RequestExchange;
import voti.orders.exchange.ExchangeEvent.ExchangeEscalated;
import voti.orders.exchange.ExchangeEvent.ExchangeGranted;
import voti.orders.exchange.ExchangeEvent.ExchangeRefused;
import voti.orders.exchange.ExchangeEvent.ExchangeTurnedDown;
import voti.orders.fulfilment.Returnable;
import voti.orders.order.Escalation;
import voti.orders.order.Judgement;
import voti.values.Money;
import voti.values.decision.Actor;
import voti.values.decision.Outcome;
import voti.values.decision.WrongState;

/** How an exchange is decided: by its rules, and beyond the quota by somebody on the ladder. */
final class Exchanging {

  private Exchanging() {}

  static ExchangeEvent request(
      ExchangeStanding now,
      RequestExchange asked,
      ExchangeAuthority authority,
      Instant at,
      Actor actor) {
    var exchange = exchange(now, asked, actor);
    var judged = ExchangePolicy.request(now, asked, exchange.value(), exchange.quota());
    var broken = judged.firstBroken().orElse(null);
    if (broken == null) {
      return granted(now, exchange, asked.on(), judged, actor);
    }
    if (!broken.rule().equals(ExchangePolicy.QUOTA)) {
      return refused(now, exchange, "exchange", judged, actor);
    }
    var escalation = escalation(exchange, authority, at, actor);
    return new ExchangeEscalated(
        now.drafted().agreement(),
        now.drafted().account(),
        exchange,
        escalation,
        judged.escalated(actor, escalation.needs(), actor.reason()));
  }

  static ExchangeEvent approve(ExchangeStanding now, ApproveExchange command, Actor actor) {
    var one = now.at(command.exchange());
    var judged = judged(now, one, actor);
    return judged.passed()
        ? granted(now, one.exchange(), command.on(), judged, actor)
        : refused(now, one.exchange(), "approve-exchange", judged, actor);
  }

  static ExchangeEvent turnDown(ExchangeStanding now, String exchange, Actor actor) {
    var one = now.at(exchange);
    var judged = judged(now, one, actor);
    return judged.passed()
        ? new ExchangeTurnedDown(
            now.drafted().agreement(),
            now.drafted().account(),
            exchange,
            actor.person(),
            judged.decided(Outcome.REFUSED, actor, actor.reason()))
        : refused(now, one.exchange(), "refuse-exchange", judged, actor);
  }

  private static Judgement judged(ExchangeStanding now, OpenExchange one, Actor actor) {
    var waiting = one.waiting();
    if (waiting == null) {
      throw new WrongState("exchange-waits-for-decision", "This exchange is granted.");
    }
    var exchange = one.exchange();
    return ExchangePolicy.approval(
        exchange, waiting, quota(now, exchange.quota().base(), exchange.on()), actor);
  }

  private static Exchange exchange(ExchangeStanding now, RequestExchange asked, Actor actor) {
    var back = asked.goods().stream().map(one -> line(one.goods())).toList();
    var none = Money.zero(asked.wanted().lines().charge().currency());
    var value = back.stream().map(ExchangedLine::net).reduce(none, Money::plus);
    return new Exchange(
        asked.exchange(),
        asked.order(),
        asked.on(),
        back,
        value,
        asked.wanted(),
        quota(now, asked.base(), asked.on()),
        actor.person(),
        actor.onBehalfOf());
  }

  private static Quota quota(ExchangeStanding now, Money base, LocalDate on) {
    var none = Money.zero(base.currency());
    return new Quota(base, now.terms().most(base), now.used(on, none));
  }

  private static ExchangedLine line(Returnable goods) {
    return new ExchangedLine(
        goods.line(), goods.product(), goods.quantity(), goods.net(), goods.deliveredOn());
  }

  private static Escalation escalation(
      Exchange exchange, ExchangeAuthority authority, Instant at, Actor actor) {
    var share = exchange.quota().share(exchange.value());
    var route = authority.of(share, at);
    return new Escalation(
        Escalation.WHOLE_ORDER,
        share,
        share,
        route.needs(),
        actor.person(),
        actor.onBehalfOf(),
        actor.reason(),
        null,
        route,
        null);
  }

  private static ExchangeGranted granted(
      ExchangeStanding now, Exchange exchange, LocalDate from, Judgement judged, Actor actor) {
    return new ExchangeGranted(
        now.drafted().agreement(),
        now.drafted().account(),
        exchange,
        from.plusDays(now.terms().returnDays()),
        judged.decided(Outcome.GRANTED, actor, actor.reason()));
  }

  private static ExchangeRefused refused(
      ExchangeStanding now, Exchange exchange, String request, Judgement judged, Actor actor) {
    var broken = judged.firstBroken().orElseThrow();
    return new ExchangeRefused(
        now.drafted().agreement(),
        now.drafted().account(),
        exchange,
        request,
        broken.rule(),
        broken.sentence(),
        judged.decided(Outcome.REFUSED, actor, actor.reason()));
  }
}
