package voti.orders.exchange;

import java.time.Instant;
import java.util.List;
import voti.orders.exchange.ExchangeCommand.DraftExchangeTerms;
import voti.orders.exchange.ExchangeEvent.ExchangeRefused;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsApproved;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsDrafted;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsEscalated;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsTurnedDown;
import voti.orders.order.Judgement;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.RuleResult;
import voti.values.decision.WrongState;

/** How terms come about. */
final class Agreed {

  private Agreed() {}

  static ExchangeEvent draft(DraftExchangeTerms command, Actor actor) {
    var drafted =
        new ExchangeTermsDrafted(
            command.agreement(),
            command.account(),
            command.contract(),
            command.terms(),
            actor.person(),
            actor.onBehalfOf());
    var judged = judged(drafted, new TermsAreAgreeable(command.terms()).results());
    return judged.passed() ? drafted : refused(drafted, "draft", judged, actor);
  }

  static ExchangeEvent approve(
      ExchangeStanding now, ExchangeAuthority authority, Instant at, Actor actor) {
    var drafted = waiting(now);
    var route = authority.of(drafted.terms().quota(), at);
    var another = ExchangePolicy.another(drafted, actor);
    var judged =
        judged(drafted, List.of(another, ExchangePolicy.reach(drafted.terms(), route, actor)));
    if (!another.passed()) {
      return refused(drafted, "approve", judged, actor);
    }
    return judged.passed()
        ? new ExchangeTermsApproved(
            drafted.agreement(),
            drafted.account(),
            drafted.terms(),
            actor.person(),
            judged.decided(Outcome.GRANTED, actor, actor.reason()))
        : new ExchangeTermsEscalated(
            drafted.agreement(),
            drafted.account(),
            route.needs(),
            actor.person(),
            judged.escalated(actor, route.needs(), actor.reason()));
  }

  static ExchangeTermsTurnedDown turnDown(ExchangeStanding now, Actor actor) {
    var drafted = waiting(now);
    return new ExchangeTermsTurnedDown(
        drafted.agreement(),
        drafted.account(),
        actor.person(),
        judged(drafted, List.of()).decided(Outcome.REFUSED, actor, actor.reason()));
  }

  private static ExchangeTermsDrafted waiting(ExchangeStanding now) {
    if (now.decided() != null) {
      throw new WrongState("terms-wait-for-approval", "The terms are decided on.");
    }
    return now.drafted();
  }

  private static ExchangeRefused refused(
      ExchangeTermsDrafted drafted, String request, Judgement judged, Actor actor) {
    var broken = judged.firstBroken().orElseThrow();
    return new ExchangeRefused(
        drafted.agreement(),
        drafted.account(),
        null,
        request,
        broken.rule(),
        broken.sentence(),
        judged.decided(Outcome.REFUSED, actor, actor.reason()));
  }

  private static Judgement judged(ExchangeTermsDrafted drafted, List<RuleResult> rules) {
    var terms = drafted.terms();
    return new Judgement(
        ExchangePolicy.TERMS,
        List.of(
            new Fact("quota", terms.quota().shown()),
            new Fact("months", String.valueOf(terms.months())),
            new Fact("window-days", String.valueOf(terms.windowDays())),
            new Fact("families", String.join(",", terms.families())),
            new Fact("from", terms.period().from().toString()),
            new Fact("until", String.valueOf(terms.period().until())),
            new Fact("drafted-by", drafted.by())),
        rules,
        null);
  }
}
