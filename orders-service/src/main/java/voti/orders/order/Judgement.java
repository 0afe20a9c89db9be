package voti.orders.order;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.MandateRef;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;

/**
 * What a policy's rules said about one request, ready to become a decision record.
 *
 * @param policy which policy
 * @param facts what it looked at
 * @param rules every rule's result
 * @param mandate the mandate it was judged by; {@code null} when none is in force
 */
public record Judgement(
    Policy policy, List<Fact> facts, List<RuleResult> rules, @Nullable MandateRef mandate) {

  /** Judges by rules. */
  public static Judgement of(
      Policy policy, List<Fact> facts, List<? extends Rule> rules, @Nullable MandateRef mandate) {
    return new Judgement(policy, facts, rules.stream().map(Rule::result).toList(), mandate);
  }

  /** Whether every rule holds. */
  public boolean passed() {
    return firstBroken().isEmpty();
  }

  /** The first rule that does not hold. */
  public Optional<RuleResult> firstBroken() {
    return rules.stream().filter(rule -> !rule.passed()).findFirst();
  }

  /** The record of a decision that is the actor's own. */
  public Decision decided(Outcome outcome, Actor actor, String reason) {
    return record(outcome, actor, reason, null);
  }

  /** The record of a request that goes to someone with more authority. */
  public Decision escalated(Actor actor, String needed, String reason) {
    return record(Outcome.ESCALATED, actor, reason, needed);
  }

  private Decision record(Outcome outcome, Actor actor, String reason, @Nullable String needed) {
    var authority = new Authority(actor.role(), mandate, needed);
    return new Decision(outcome, policy, facts, rules, authority, reason);
  }
}
