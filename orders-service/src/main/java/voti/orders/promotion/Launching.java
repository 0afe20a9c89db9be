package voti.orders.promotion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.promotion.PromotionCommand.DraftPromotion;
import voti.orders.promotion.PromotionCommand.KeepSimulation;
import voti.orders.promotion.PromotionCommand.WithdrawPromotion;
import voti.orders.promotion.PromotionEvent.PromotionApprovalEscalated;
import voti.orders.promotion.PromotionEvent.PromotionApproved;
import voti.orders.promotion.PromotionEvent.PromotionDrafted;
import voti.orders.promotion.PromotionEvent.PromotionRequestRefused;
import voti.orders.promotion.PromotionEvent.PromotionSimulated;
import voti.orders.promotion.PromotionEvent.PromotionTurnedDown;
import voti.orders.promotion.PromotionEvent.PromotionWithdrawn;
import voti.values.decision.Actor;
import voti.values.decision.Outcome;
import voti.values.decision.RuleResult;
import voti.values.decision.WrongState;

/** How a promotion comes to run, and ends. */
final class Launching {

  private Launching() {}

  static PromotionEvent draft(DraftPromotion command, Actor actor) {
    var terms = command.terms();
    var rules = new TermsAreWhole(terms).results();
    for (var rule : rules) {
      if (!rule.passed()) {
        return refused(command.promotion(), terms, null, "draft", rule, rules, actor);
      }
    }
    return new PromotionDrafted(command.promotion(), terms, actor.person(), actor.onBehalfOf());
  }

  static PromotionEvent simulate(PromotionStanding now, KeepSimulation command, Actor actor) {
    mustWait(now);
    return new PromotionSimulated(now.drafted().promotion(), command.simulation(), actor.person());
  }

  static PromotionEvent approve(PromotionStanding now, Actor actor) {
    mustWait(now);
    var another = PromotionPolicy.another(now, actor);
    var simulated = PromotionPolicy.simulated(now);
    var authority = PromotionPolicy.authority(now.terms(), actor);
    var rules = List.of(another, simulated, authority);
    for (var rule : List.of(another, simulated)) {
      if (!rule.passed()) {
        return refused(now, "approve", rule, rules, actor);
      }
    }
    var promotion = now.drafted().promotion();
    if (!authority.passed()) {
      return new PromotionApprovalEscalated(
          promotion,
          PromotionPolicy.DIRECTOR,
          actor.person(),
          PromotionPolicy.decided(Outcome.ESCALATED, now.terms(), now.simulation(), rules, actor));
    }
    return new PromotionApproved(
        promotion,
        now.terms(),
        actor.person(),
        PromotionPolicy.decided(Outcome.GRANTED, now.terms(), now.simulation(), rules, actor));
  }

  static PromotionEvent turnDown(PromotionStanding now, Actor actor) {
    mustWait(now);
    return new PromotionTurnedDown(
        now.drafted().promotion(),
        actor.person(),
        PromotionPolicy.decided(Outcome.REFUSED, now.terms(), now.simulation(), List.of(), actor));
  }

  static PromotionEvent withdraw(PromotionStanding now, WithdrawPromotion command, Actor actor) {
    if (now.state() != PromotionState.APPROVED) {
      throw new WrongState(
          "promotion-is-approved", "Only a promotion that is approved is withdrawn.");
    }
    var within =
        new RuleResult(
            "withdrawal-is-within-the-period",
            now.terms().period().contains(command.on()),
            "It ends earlier than it would, and not before it begins.");
    return within.passed()
        ? new PromotionWithdrawn(
            now.drafted().promotion(),
            command.on(),
            actor.person(),
            PromotionPolicy.decided(
                Outcome.GRANTED, now.terms(), now.simulation(), List.of(within), actor))
        : refused(now, "withdraw", within, List.of(within), actor);
  }

  private static void mustWait(PromotionStanding now) {
    if (now.state() != PromotionState.DRAFTED) {
      throw new WrongState("promotion-waits-for-approval", "The promotion is decided on.");
    }
  }

  /** One rule stood against it. */
  static PromotionEvent refused(
      PromotionStanding now, String request, RuleResult broken, Actor actor) {
    return refused(now, request, broken, List.of(broken), actor);
  }

  private static PromotionEvent refused(
      PromotionStanding now,
      String request,
      RuleResult broken,
      List<RuleResult> rules,
      Actor actor) {
    return refused(
        now.drafted().promotion(), now.terms(), now.simulation(), request, broken, rules, actor);
  }

  private static PromotionRequestRefused refused(
      String promotion,
      PromotionTerms terms,
      @Nullable Simulation simulation,
      String request,
      RuleResult broken,
      List<RuleResult> rules,
      Actor actor) {
    return new PromotionRequestRefused(
        promotion,
        request,
        broken.rule(),
        broken.sentence(),
        PromotionPolicy.decided(Outcome.REFUSED, terms, simulation, rules, actor));
  }
}
