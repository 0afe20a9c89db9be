package voti.credit.rerun;

import java.util.List;
import voti.values.decision.Fact;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;

/**
 * What rules said of facts: all of a decision that no person adds to.
 *
 * @param policy whose rules
 * @param outcome in one word
 * @param exceededBy the amount that was found to be too much, or empty
 * @param facts what they were asked about
 * @param rules what each said
 */
public record Judged(
    Policy policy, String outcome, String exceededBy, List<Fact> facts, List<RuleResult> rules) {

  /** Lists are copied. */
  public Judged {
    facts = List.copyOf(facts);
    rules = List.copyOf(rules);
  }
}
