package voti.planning.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;

/** A rule named for the world in which all is well. */
public interface Rule {

  /** Its name, kebab case: {@code nobody-approves-their-own-mandate}. */
  String name();

  /** Whether all is well. */
  boolean holds();

  /** What it found, in one English sentence. */
  String sentence();

  /** What goes on the record. */
  default RuleResult result() {
    return new RuleResult(name(), holds(), sentence());
  }

  /**
   * The record of a decision that rests on rules: granted when all of them hold, else refused.
   *
   * @param needed the role that would have to decide when they do not hold
   */
  static Decision decide(
      Policy policy, List<Fact> facts, List<? extends Rule> rules, Actor actor, String needed) {
    var granted = rules.stream().allMatch(Rule::holds);
    return new Decision(
        granted ? Outcome.GRANTED : Outcome.REFUSED,
        policy,
        facts,
        rules.stream().map(Rule::result).toList(),
        authority(actor, granted ? null : needed),
        actor.reason());
  }

  private static Authority authority(Actor actor, @Nullable String needed) {
    return new Authority(actor.role(), actor.mandate(), needed);
  }
}
