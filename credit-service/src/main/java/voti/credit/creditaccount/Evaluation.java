package voti.credit.creditaccount;

import java.util.List;
import voti.values.Money;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;

/**
 * What the rules say of an order that asks for headroom.
 *
 * @param policy whose rules
 * @param passed whether it may be reserved
 * @param exceededBy by how much it goes beyond the headroom; the whole of it without a limit
 * @param rules what each rule said, passed ones too
 * @param facts what they were asked about
 */
public record Evaluation(
    Policy policy, boolean passed, Money exceededBy, List<RuleResult> rules, List<Fact> facts) {

  /** Lists are copied. */
  public Evaluation {
    rules = List.copyOf(rules);
    facts = List.copyOf(facts);
  }

  Decision recorded(Actor actor) {
    return new Decision(
        passed ? Outcome.GRANTED : Outcome.WITHHELD,
        policy,
        facts,
        rules,
        new Authority(actor.role(), actor.mandate(), passed ? null : "controller"),
        actor.reason());
  }
}
