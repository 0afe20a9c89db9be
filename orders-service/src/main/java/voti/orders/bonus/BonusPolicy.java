package voti.orders.bonus;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;

/** How far somebody's word goes, and how decisions are put on record. */
final class BonusPolicy {

  static final Policy AGREEMENT = new Policy("bonus-agreement", "1");
  static final Policy SETTLEMENT = new Policy("bonus-settlement", "1");

  /** Who approves whatever percentage, and is the second person of settlements. */
  static final String DIRECTOR = "commercial-director";

  private static final Percentage OF_THE_HEAD = Percentage.of("5");
  private static final BigDecimal ALONE = new BigDecimal("1000");

  private BonusPolicy() {}

  /** The head approves up to 5 % in the highest tier, directors whatever it is. */
  static RuleResult authority(BonusTerms terms, Actor actor) {
    var highest = terms.highest();
    var reaches = !actor.role().equals("head") || !highest.isMoreThan(OF_THE_HEAD);
    return new RuleResult(
        "tier-stays-within-authority",
        reaches,
        reaches
            ? "The highest tier, %s, is within what the %s approves."
                .formatted(highest, actor.role())
            : "The highest tier is %s; the head approves up to %s, beyond it the %s decides."
                .formatted(highest, OF_THE_HEAD, DIRECTOR));
  }

  /** Up to 1,000.00 in the agreement's currency one person settles alone. */
  static RuleResult alone(Money amount) {
    var bound = new Money(ALONE, amount.currency());
    var small = !amount.isMoreThan(bound);
    return new RuleResult(
        "settlement-is-small",
        small,
        small
            ? "%s is settled by one person.".formatted(amount)
            : "%s is more than %s: a second person decides.".formatted(amount, bound));
  }

  /**
   * Nobody decides what they asked for, nor what was asked in their name or whom they stand for.
   */
  static RuleResult another(String author, @Nullable String onBehalfOf, Actor actor) {
    var another =
        !actor.person().equals(author)
            && !actor.person().equals(onBehalfOf)
            && !author.equals(actor.onBehalfOf());
    return new RuleResult(
        "second-person-decides",
        another,
        another ? "Someone else than who asked decides." : "Whoever asked does not decide.");
  }

  /** Something is accrued and not settled. */
  static RuleResult open(Money open) {
    return new RuleResult(
        "something-is-open",
        open.isPositive(),
        open.isPositive()
            ? "%s is accrued and not settled.".formatted(open)
            : "Nothing is left to settle: accrued less settled is %s.".formatted(open));
  }

  static Decision decided(
      Policy policy,
      Outcome outcome,
      List<Fact> facts,
      List<RuleResult> rules,
      Actor actor,
      @Nullable String needed) {
    return new Decision(
        outcome,
        policy,
        facts,
        rules,
        new Authority(actor.role(), actor.mandate(), needed),
        actor.reason());
  }
}
