package voti.values.decision;

import java.util.List;

/**
 * The record of a commercial decision, kept in the event's payload: from it alone one can say what
 * was decided, by which policy, on which facts, by whose authority and why.
 *
 * @param outcome how it ended
 * @param policy which policy, in which version
 * @param facts what it was based on
 * @param rules what each rule said, passed ones too
 * @param authority whose
 * @param reason in the decider's words
 */
public record Decision(
    Outcome outcome,
    Policy policy,
    List<Fact> facts,
    List<RuleResult> rules,
    Authority authority,
    String reason) {

  /** Lists are copied. */
  public Decision {
    facts = List.copyOf(facts);
    rules = List.copyOf(rules);
  }
}
