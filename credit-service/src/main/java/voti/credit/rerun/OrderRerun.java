package voti.credit.rerun;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import voti.credit.creditaccount.CreditRules;
import voti.credit.creditaccount.OrderFacts;
import voti.credit.freeing.GroupRoom;
import voti.credit.group.GroupAnswer;
import voti.values.Money;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;

/** Asks the rules of its version again about an order that was withheld. */
public final class OrderRerun {

  private OrderRerun() {}

  /**
   * Makes the evaluation again, from what stands on its record.
   *
   * @param decision the decision it led to
   * @param evaluation the record
   * @param exceededBy what was found to be too much
   */
  public static Rerun of(
      String decision, Decision evaluation, Money exceededBy, KeptRules versions) {
    var recorded =
        new Judged(
            evaluation.policy(),
            evaluation.outcome().name(),
            exceededBy.toString(),
            evaluation.facts(),
            evaluation.rules());
    var rules = versions.of(evaluation.policy()).orElse(null);
    if (rules == null) {
      var policy = evaluation.policy().name() + " " + evaluation.policy().version();
      return Rerun.impossible(decision, recorded, new Difference("policy " + policy, policy, ""));
    }
    try {
      return Rerun.of(decision, recorded, again(rules, evaluation.facts()));
    } catch (IllegalArgumentException missing) {
      return Rerun.impossible(
          decision, recorded, new Difference("fact:" + missing.getMessage(), "", ""));
    }
  }

  /** The account's rules, and the group's where one was asked. */
  private static Judged again(CreditRules rules, List<Fact> facts) {
    var own = facts.stream().filter(fact -> !fact.name().endsWith("-of-group")).toList();
    var order = OrderFacts.of(own);
    var judged = rules.judge(order);
    var group = GroupRoom.of(facts);
    if (group == null) {
      return judged(
          judged.policy(), judged.passed(), judged.exceededBy(), judged.facts(), judged.rules());
    }
    var ofGroup = group.exposure().plus(order.added());
    var rule = GroupAnswer.rule(order.added(), ofGroup, group.limit());
    var all = new ArrayList<>(judged.facts());
    all.add(new Fact("exposure-of-group", group.exposure().toString()));
    all.add(new Fact("limit-of-group", group.limit().toString()));
    return judged(
        judged.policy(),
        judged.passed() && rule.passed(),
        rule.passed() ? judged.exceededBy() : ofGroup.minus(group.limit()),
        all,
        Stream.concat(judged.rules().stream(), Stream.of(rule)).toList());
  }

  private static Judged judged(
      Policy policy, boolean passed, Money exceededBy, List<Fact> facts, List<RuleResult> rules) {
    return new Judged(policy, passed ? "GRANTED" : "WITHHELD", exceededBy.toString(), facts, rules);
  }
}
