package voti.orders.quotation;

import java.util.ArrayList;
import java.util.List;
import voti.orders.order.Rule;
import voti.orders.quotation.QuotationCommand.AcceptQuotation;
import voti.orders.quotation.QuotationCommand.ExpireQuotation;
import voti.orders.quotation.QuotationCommand.LoseQuotation;
import voti.orders.quotation.QuotationCommand.WithdrawQuotation;
import voti.orders.quotation.QuotationEvent.QuotationAccepted;
import voti.orders.quotation.QuotationEvent.QuotationExpired;
import voti.orders.quotation.QuotationEvent.QuotationLost;
import voti.orders.quotation.QuotationEvent.QuotationWithdrawn;
import voti.values.decision.Actor;
import voti.values.decision.Outcome;
import voti.values.decision.WrongState;

/** How a quotation ends: accepted, lost, withdrawn, or by time alone. */
final class Answering {

  private Answering() {}

  static QuotationEvent accept(QuotationStanding now, AcceptQuotation command, Actor actor) {
    Sending.mustBeNewest(now, command.version());
    if (now.state() != QuotationState.SENT && now.state() != QuotationState.EXPIRED) {
      throw new WrongState(
          "quotation-is-sent",
          "The quotation is %s; only what was sent is accepted.".formatted(now.state().shown()));
    }
    var offer = now.offer();
    var taking = new Taking(offer, command.taken());
    var rules = new ArrayList<Rule>();
    rules.add(new QuotationHasNotExpired(offer, now.state()));
    rules.add(new QuotationIsValid(offer, command.on()));
    rules.addAll(taking.rules());
    var judged = QuotationPolicy.answer(offer, rules);
    var broken = judged.firstBroken();
    if (broken.isPresent()) {
      return Refusals.of(now, "accept", broken.get(), judged, actor);
    }
    return new QuotationAccepted(
        now.quotation(),
        now.account(),
        now.number(),
        command.on(),
        command.order(),
        command.number(),
        offer,
        taking.lines(),
        command.requestedFrom(),
        command.requestedUntil(),
        taking.isWhole(),
        actor.person(),
        judged.decided(Outcome.GRANTED, actor, actor.reason()));
  }

  static QuotationLost lose(QuotationStanding now, LoseQuotation command, Actor actor) {
    mustBeUndecided(now);
    return new QuotationLost(
        now.quotation(),
        now.account(),
        now.number(),
        now.offer().version(),
        command.on(),
        command.why(),
        command.words(),
        now.offer().value(),
        actor.person());
  }

  static QuotationWithdrawn withdraw(
      QuotationStanding now, WithdrawQuotation command, Actor actor) {
    mustBeUndecided(now);
    return new QuotationWithdrawn(
        now.quotation(),
        now.account(),
        now.number(),
        now.offer().version(),
        command.on(),
        actor.reason(),
        actor.person());
  }

  /** Time asks again and again; what is over, or newer than it knew, stays as it is. */
  static List<QuotationExpired> expire(QuotationStanding now, ExpireQuotation command) {
    var offer = now.offer();
    return now.state().isOpen()
            && offer.version() == command.version()
            && !command.on().isBefore(offer.validUntil())
        ? List.of(
            new QuotationExpired(
                now.quotation(), now.account(), now.number(), offer.version(), offer.validUntil()))
        : List.of();
  }

  private static void mustBeUndecided(QuotationStanding now) {
    if (!now.state().isRevisable()) {
      throw new WrongState(
          "quotation-is-underway", "The quotation is %s already.".formatted(now.state().shown()));
    }
  }
}
