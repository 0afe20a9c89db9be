package voti.orders.quotation;

import java.time.Instant;
import java.util.Optional;
import voti.orders.authority.DiscountAuthority;
import voti.orders.quotation.QuotationCommand.HurryQuotation;
import voti.orders.quotation.QuotationEvent.QuotationHurried;
import voti.orders.quotation.QuotationEvent.QuotationLapsed;
import voti.orders.quotation.QuotationEvent.QuotationPassedOn;
import voti.values.decision.Actor;
import voti.values.decision.RuleResult;

/** What becomes of a version that waits: passed on up the ladder, or late by the same clock. */
final class Waiting {

  private Waiting() {}

  static QuotationEvent passOn(
      QuotationStanding now, int version, DiscountAuthority authority, Instant at, Actor actor) {
    var open = Sending.waiting(now, version);
    var judged = QuotationPolicy.refusal(version, open, actor);
    var broken = judged.firstBroken();
    if (broken.isPresent()) {
      return Refusals.of(now, "pass on", broken.get(), judged, actor);
    }
    var route = open.route();
    var higher = route == null ? null : authority.above(route, at).orElse(null);
    if (higher == null) {
      var nobody =
          new RuleResult(
              "somebody-is-above",
              false,
              "Nobody is above the %s on the ladder.".formatted(open.needs()));
      return Refusals.of(now, "pass on", nobody, judged, actor);
    }
    return new QuotationPassedOn(
        now.quotation(),
        now.account(),
        now.number(),
        version,
        open.on(higher),
        actor.person(),
        judged.escalated(actor, higher.needs(), actor.reason()));
  }

  /** A version that is decided, or has another in its place, is left alone. */
  static Optional<QuotationEvent> hurry(
      QuotationStanding now, HurryQuotation command, DiscountAuthority authority) {
    var open = now.waiting();
    var route = open == null ? null : open.route();
    if (open == null || route == null || command.version() != now.offer().version()) {
      return Optional.empty();
    }
    if (!command.at().isBefore(route.lapsesAt())) {
      return Optional.of(
          new QuotationLapsed(now.quotation(), now.account(), now.number(), command.version()));
    }
    var deputy = route.nextDeputy();
    if (deputy == null || command.at().isBefore(route.answerBy())) {
      return Optional.empty();
    }
    return Optional.of(
        new QuotationHurried(
            now.quotation(),
            now.account(),
            now.number(),
            command.version(),
            open.on(authority.late(route, command.at())),
            deputy));
  }
}
