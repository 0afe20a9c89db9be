package voti.orders.bonus;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.bonus.BonusCommand.SettleBonus;
import voti.orders.bonus.BonusEvent.BonusRequestRefused;
import voti.orders.bonus.BonusEvent.BonusSettled;
import voti.orders.bonus.BonusEvent.BonusSettlementEscalated;
import voti.orders.bonus.BonusEvent.BonusSettlementTurnedDown;
import voti.values.Money;
import voti.values.decision.Actor;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.RuleResult;
import voti.values.decision.WrongState;

/** How what is accrued reaches the account: never more than that, and never by one person alone. */
final class Settling {

  private Settling() {}

  static BonusEvent settle(BonusStanding now, SettleBonus command, Actor actor) {
    if (!now.holds()) {
      throw new WrongState("bonus-is-approved", "The agreement is not approved.");
    }
    if (now.waiting() != null) {
      throw new WrongState("settlement-waits", "A settlement waits for a second person.");
    }
    var asked =
        new Settlement(
            command.settlement(),
            command.as(),
            command.on(),
            now.open(),
            actor.person(),
            actor.onBehalfOf());
    var open = BonusPolicy.open(now.open());
    if (!open.passed()) {
      return refused(now, "settle", open, List.of(open), actor);
    }
    var alone = BonusPolicy.alone(now.open());
    var rules = List.of(open, alone);
    return alone.passed()
        ? settled(now, asked, rules, actor)
        : new BonusSettlementEscalated(
            now.drafted().agreement(),
            now.drafted().account(),
            asked,
            BonusPolicy.DIRECTOR,
            decided(Outcome.ESCALATED, now, rules, actor, BonusPolicy.DIRECTOR));
  }

  /** What has come back since is not paid; what was delivered since waits for the next one. */
  static BonusEvent approve(BonusStanding now, Actor actor) {
    var asked = waiting(now);
    var another = BonusPolicy.another(asked.by(), asked.onBehalfOf(), actor);
    var open = BonusPolicy.open(now.open());
    var rules = List.of(another, open);
    for (var rule : rules) {
      if (!rule.passed()) {
        return refused(now, "approve-settlement", rule, rules, actor);
      }
    }
    var amount = asked.amount().isMoreThan(now.open()) ? now.open() : asked.amount();
    return settled(now, with(asked, amount), rules, actor);
  }

  static BonusEvent turnDown(BonusStanding now, Actor actor) {
    return new BonusSettlementTurnedDown(
        now.drafted().agreement(),
        now.drafted().account(),
        waiting(now),
        actor.person(),
        decided(Outcome.REFUSED, now, List.of(), actor, null));
  }

  private static Settlement waiting(BonusStanding now) {
    var waiting = now.waiting();
    if (waiting == null) {
      throw new WrongState("settlement-waits", "No settlement waits for a second person.");
    }
    return waiting;
  }

  private static Settlement with(Settlement asked, Money amount) {
    return new Settlement(
        asked.settlement(), asked.as(), asked.on(), amount, asked.by(), asked.onBehalfOf());
  }

  private static BonusSettled settled(
      BonusStanding now, Settlement settlement, List<RuleResult> rules, Actor actor) {
    return new BonusSettled(
        now.drafted().agreement(),
        now.drafted().account(),
        settlement,
        now.settled().plus(settlement.amount()),
        actor.person(),
        decided(Outcome.GRANTED, now, rules, actor, null),
        new SettledGoods(
            now.terms().name(),
            now.terms().period(),
            now.supplied().debtor(),
            now.supplied().spread(settlement.amount())));
  }

  private static BonusRequestRefused refused(
      BonusStanding now, String request, RuleResult broken, List<RuleResult> rules, Actor actor) {
    return new BonusRequestRefused(
        now.drafted().agreement(),
        now.drafted().account(),
        request,
        broken.rule(),
        broken.sentence(),
        decided(Outcome.REFUSED, now, rules, actor, null));
  }

  private static Decision decided(
      Outcome outcome,
      BonusStanding now,
      List<RuleResult> rules,
      Actor actor,
      @Nullable String needed) {
    return BonusPolicy.decided(
        BonusPolicy.SETTLEMENT,
        outcome,
        List.of(
            new Fact("accrued", now.accrued().toString()),
            new Fact("settled", now.settled().toString()),
            new Fact("total", now.total().value().toString())),
        rules,
        actor,
        needed);
  }
}
