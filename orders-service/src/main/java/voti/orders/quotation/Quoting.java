package voti.orders.quotation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import voti.orders.authority.AskedDiscount;
import voti.orders.authority.Buying;
import voti.orders.authority.DiscountAuthority;
import voti.orders.authority.Route;
import voti.orders.order.Escalation;
import voti.orders.order.Judgement;
import voti.orders.order.OrderLine;
import voti.orders.order.OrderLines;
import voti.orders.order.discounting.DiscountStaysWithinMandate;
import voti.orders.quotation.QuotationCommand.DraftQuotation;
import voti.orders.quotation.QuotationCommand.RestateOutlook;
import voti.orders.quotation.QuotationCommand.ReviseQuotation;
import voti.orders.quotation.QuotationEvent.OutlookRestated;
import voti.orders.quotation.QuotationEvent.QuotationDrafted;
import voti.orders.quotation.QuotationEvent.QuotationEscalated;
import voti.orders.quotation.QuotationEvent.QuotationRevised;
import voti.values.Percentage;
import voti.values.decision.Actor;
import voti.values.decision.Decision;
import voti.values.decision.Outcome;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

/** How versions come about, and which of them need someone with more authority. */
final class Quoting {

  private static final Percentage NONE = Percentage.of("0");
  private static final Percentage ALL = Percentage.of("100");

  private Quoting() {}

  static List<QuotationEvent> draft(
      DraftQuotation command, DiscountAuthority authority, Instant at, Actor actor) {
    var outlook = command.outlook();
    if (outlook != null) {
      check(outlook);
    }
    var version = command.offer().priced(1, command.currency());
    var mandate = command.offer().mandate();
    var judged = QuotationPolicy.offer(version, mandate);
    var route = route(version, command.offer().buying(), authority, at);
    var drafted =
        new QuotationDrafted(
            command.quotation(),
            version.buyer().account(),
            command.number(),
            command.currency(),
            outlook,
            version,
            actor.person(),
            decision(judged, route, actor));
    return withEscalation(drafted, QuotationStanding.of(drafted), judged, route, actor);
  }

  static List<QuotationEvent> revise(
      QuotationStanding now,
      ReviseQuotation command,
      DiscountAuthority authority,
      Instant at,
      Actor actor) {
    if (!now.state().isRevisable()) {
      throw new WrongState(
          "quotation-is-underway",
          "The quotation is %s; it has no further versions.".formatted(now.state().shown()));
    }
    var version = command.offer().priced(now.offer().version() + 1, now.currency());
    var mandate = command.offer().mandate();
    var judged = QuotationPolicy.offer(version, mandate);
    var route = route(version, command.offer().buying(), authority, at);
    var revised =
        new QuotationRevised(
            now.quotation(),
            now.account(),
            now.number(),
            version,
            actor.person(),
            decision(judged, route, actor));
    return withEscalation(revised, now.after(revised), judged, route, actor);
  }

  static OutlookRestated restate(QuotationStanding now, RestateOutlook command, Actor actor) {
    check(command.outlook());
    if (!now.state().isRevisable()) {
      throw new WrongState(
          "quotation-is-underway",
          "The quotation is %s; nothing more is expected of it.".formatted(now.state().shown()));
    }
    return new OutlookRestated(
        now.quotation(),
        now.account(),
        now.number(),
        command.outlook(),
        actor.person(),
        actor.reason());
  }

  private static void check(Outlook outlook) {
    var probability = outlook.probability();
    if (probability.percent().signum() < 0 || probability.isMoreThan(ALL)) {
      throw new RuleBroken("probability-is-a-share", "A probability is between 0 and 100 percent.");
    }
  }

  /** By each line, what it is below its column and its floor, and the value of the whole. */
  private static Route route(
      QuotedVersion version, Buying buying, DiscountAuthority authority, Instant at) {
    var all = version.everything();
    var asked =
        all.lines().stream()
            .map(
                line ->
                    new AskedDiscount(
                        all.effective(line.line()),
                        line.floorMargin().isMoreThan(all.margin(line.line())),
                        buying.familiesOf(line.product()),
                        buying.accountClass()))
            .toList();
    return authority.ofSale(asked, version.value(), at);
  }

  private static Decision decision(Judgement judged, Route route, Actor actor) {
    return judged.passed()
        ? judged.decided(Outcome.GRANTED, actor, actor.reason())
        : judged.escalated(actor, route.needs(), actor.reason());
  }

  private static List<QuotationEvent> withEscalation(
      QuotationEvent made, QuotationStanding now, Judgement judged, Route route, Actor actor) {
    if (judged.passed()) {
      return List.of(made);
    }
    return List.of(
        made,
        new QuotationEscalated(
            now.quotation(),
            now.account(),
            now.number(),
            now.offer().version(),
            escalation(now.offer().everything(), judged, route, actor),
            now.offer().value(),
            decision(judged, route, actor)));
  }

  /** It names the line that is most below its column, if the band is what does not reach. */
  private static Escalation escalation(OrderLines all, Judgement judged, Route route, Actor actor) {
    var most = most(all);
    var beyond =
        judged.mandate() != null
            && judged.rules().stream()
                .anyMatch(
                    rule -> !rule.passed() && rule.rule().equals(DiscountStaysWithinMandate.NAME));
    return new Escalation(
        beyond ? most : Escalation.WHOLE_ORDER,
        beyond ? all.line(most).orElseThrow().discount() : NONE,
        beyond ? all.effective(most) : NONE,
        route.needs(),
        actor.person(),
        actor.onBehalfOf(),
        actor.reason(),
        null,
        route,
        null);
  }

  private static int most(OrderLines all) {
    return all.lines().stream()
        .map(OrderLine::line)
        .max(Comparator.comparing(all::effective))
        .orElseThrow();
  }
}
