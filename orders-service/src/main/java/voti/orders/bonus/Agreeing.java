package voti.orders.bonus;

import java.util.List;
import voti.orders.bonus.BonusCommand.DraftBonus;
import voti.orders.bonus.BonusCommand.EndBonus;
import voti.orders.bonus.BonusEvent.BonusApprovalEscalated;
import voti.orders.bonus.BonusEvent.BonusApproved;
import voti.orders.bonus.BonusEvent.BonusDrafted;
import voti.orders.bonus.BonusEvent.BonusEnded;
import voti.orders.bonus.BonusEvent.BonusRequestRefused;
import voti.orders.bonus.BonusEvent.BonusTurnedDown;
import voti.values.decision.Actor;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.RuleResult;
import voti.values.decision.WrongState;

/** How an agreement comes about, and ends. */
final class Agreeing {

  private Agreeing() {}

  static BonusEvent draft(DraftBonus command, Actor actor) {
    var terms = command.terms();
    var rules = new TermsAreWhole(terms).results();
    var drafted =
        new BonusDrafted(
            command.agreement(),
            command.account(),
            command.contract(),
            terms,
            actor.person(),
            actor.onBehalfOf());
    return rules.stream()
        .filter(rule -> !rule.passed())
        .findFirst()
        .<BonusEvent>map(broken -> refused(drafted, "draft", broken, rules, actor))
        .orElse(drafted);
  }

  static BonusEvent approve(BonusStanding now, Actor actor) {
    var drafted = waiting(now);
    var another = BonusPolicy.another(drafted.by(), drafted.onBehalfOf(), actor);
    var authority = BonusPolicy.authority(drafted.terms(), actor);
    var rules = List.of(another, authority);
    if (!another.passed()) {
      return refused(drafted, "approve", another, rules, actor);
    }
    if (!authority.passed()) {
      return new BonusApprovalEscalated(
          drafted.agreement(),
          drafted.account(),
          BonusPolicy.DIRECTOR,
          actor.person(),
          decided(Outcome.ESCALATED, drafted, rules, actor));
    }
    return new BonusApproved(
        drafted.agreement(),
        drafted.account(),
        drafted.terms(),
        actor.person(),
        decided(Outcome.GRANTED, drafted, rules, actor));
  }

  static BonusEvent turnDown(BonusStanding now, Actor actor) {
    var drafted = waiting(now);
    return new BonusTurnedDown(
        drafted.agreement(),
        drafted.account(),
        actor.person(),
        decided(Outcome.REFUSED, drafted, List.of(), actor));
  }

  static BonusEvent end(BonusStanding now, EndBonus command, Actor actor) {
    if (now.state() != BonusState.APPROVED) {
      throw new WrongState("bonus-is-in-force", "Only an agreement in force can end.");
    }
    var period = now.terms().period();
    var lastDay = now.lastDay();
    var rule =
        new RuleResult(
            "end-follows-what-counts",
            period.contains(command.on()) && (lastDay == null || lastDay.isBefore(command.on())),
            "It ends within its period and after the last delivery that counts, %s."
                .formatted(lastDay == null ? "none yet" : lastDay));
    var drafted = now.drafted();
    return rule.passed()
        ? new BonusEnded(
            drafted.agreement(), drafted.account(), command.on(), actor.person(), actor.reason())
        : refused(drafted, "end", rule, List.of(rule), actor);
  }

  private static BonusDrafted waiting(BonusStanding now) {
    if (now.state() != BonusState.DRAFTED) {
      throw new WrongState("bonus-waits-for-approval", "The agreement is decided on.");
    }
    return now.drafted();
  }

  private static BonusRequestRefused refused(
      BonusDrafted drafted,
      String request,
      RuleResult broken,
      List<RuleResult> rules,
      Actor actor) {
    return new BonusRequestRefused(
        drafted.agreement(),
        drafted.account(),
        request,
        broken.rule(),
        broken.sentence(),
        decided(Outcome.REFUSED, drafted, rules, actor));
  }

  private static Decision decided(
      Outcome outcome, BonusDrafted drafted, List<RuleResult> rules, Actor actor) {
    var terms = drafted.terms();
    return BonusPolicy.decided(
        BonusPolicy.AGREEMENT,
        outcome,
        List.of(
            new Fact("highest-tier", terms.tiers().isEmpty() ? "none" : terms.highest().shown()),
            new Fact("kind", terms.kind().name()),
            new Fact("from", terms.period().from().toString()),
            new Fact("until", String.valueOf(terms.period().until())),
            new Fact("drafted-by", drafted.by())),
        rules,
        actor,
        outcome == Outcome.ESCALATED ? BonusPolicy.DIRECTOR : null);
  }
}
