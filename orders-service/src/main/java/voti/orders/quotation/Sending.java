package voti.orders.quotation;

import voti.orders.order.Escalation;
import voti.orders.quotation.QuotationCommand.SendQuotation;
import voti.orders.quotation.QuotationEvent.QuotationGranted;
import voti.orders.quotation.QuotationEvent.QuotationRefused;
import voti.orders.quotation.QuotationEvent.QuotationSent;
import voti.values.decision.Actor;
import voti.values.decision.Outcome;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

/** How a version is let through, and how it gets to the buyer. */
final class Sending {

  private Sending() {}

  static QuotationEvent approve(QuotationStanding now, int version, Actor actor) {
    var judged = QuotationPolicy.approval(version, waiting(now, version), actor);
    var broken = judged.firstBroken();
    if (broken.isPresent()) {
      return Refusals.of(now, "approve", broken.get(), judged, actor);
    }
    return new QuotationGranted(
        now.quotation(),
        now.account(),
        now.number(),
        version,
        actor.person(),
        judged.decided(Outcome.GRANTED, actor, actor.reason()));
  }

  static QuotationEvent refuse(QuotationStanding now, int version, Actor actor) {
    var judged = QuotationPolicy.refusal(version, waiting(now, version), actor);
    return new QuotationRefused(
        now.quotation(),
        now.account(),
        now.number(),
        version,
        actor.person(),
        judged.decided(Outcome.REFUSED, actor, actor.reason()));
  }

  static QuotationEvent send(QuotationStanding now, SendQuotation command, Actor actor) {
    mustBeNewest(now, command.version());
    if (!now.state().isSendable()) {
      throw new WrongState(
          "quotation-may-be-sent",
          "Version %d is %s; it cannot be sent.".formatted(command.version(), now.state().shown()));
    }
    var offer = now.offer();
    var valid = new QuotationIsValid(offer, command.on());
    if (!valid.holds()) {
      var judged = QuotationPolicy.answer(offer, java.util.List.of(valid));
      return Refusals.of(now, "send", valid.result(), judged, actor);
    }
    return new QuotationSent(
        now.quotation(),
        now.account(),
        now.number(),
        offer.version(),
        command.on(),
        command.to(),
        offer.validUntil(),
        offer.value(),
        offer.counted().total(),
        actor.person());
  }

  /** What was asked about one version is never done to another. */
  static void mustBeNewest(QuotationStanding now, int version) {
    var newest = now.offer().version();
    if (version != newest) {
      throw new WrongState(
          "version-is-the-newest",
          "Version %d is not the newest: version %d has taken its place."
              .formatted(version, newest));
    }
  }

  static Escalation waiting(QuotationStanding now, int version) {
    mustBeNewest(now, version);
    var waiting = now.waiting();
    if (waiting == null) {
      throw new Unknown("escalation", "Nothing about version " + version + " waits for you.");
    }
    return waiting;
  }
}
