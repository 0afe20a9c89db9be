package voti.credit.rerun;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import voti.credit.creditaccount.CreditRules;
import voti.credit.creditaccount.Evaluation;
import voti.credit.creditaccount.OrderFacts;
import voti.credit.freeing.GroupRoom;
import voti.credit.group.GroupAnswer;
import voti.values.Money;
import voti.values.decision.Decision;
import voti.values.decision.Fact;

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
      var again = judge(rules, evaluation.facts(), UnaryOperator.identity());
      return Rerun.of(
          decision,
          recorded,
          new Judged(
              again.policy(),
              again.passed() ? "GRANTED" : "WITHHELD",
              again.exceededBy().toString(),
              again.facts(),
              again.rules()));
    } catch (IllegalArgumentException missing) {
      return Rerun.impossible(
          decision, recorded, new Difference("fact:" + missing.getMessage(), "", ""));
    }
  }

  /**
   * Asks the account's rules, and the group's where one was asked, about facts on record.
   *
   * @param as what the facts of the order are taken as: themselves, or as they would have been
   * @throws IllegalArgumentException naming the fact that is not on record
   */
  public static Evaluation judge(
      CreditRules rules, List<Fact> facts, UnaryOperator<OrderFacts> as) {
    var own = facts.stream().filter(fact -> !fact.name().endsWith("-of-group")).toList();
    var order = as.apply(OrderFacts.of(own));
    var judged = rules.judge(order);
    var group = GroupRoom.of(facts);
    if (group == null) {
      return judged;
    }
    var ofGroup = group.exposure().plus(order.added());
    var rule = GroupAnswer.rule(order.added(), ofGroup, group.limit());
    var all = new ArrayList<>(judged.facts());
    all.add(new Fact("exposure-of-group", group.exposure().toString()));
    all.add(new Fact("limit-of-group", group.limit().toString()));
    return new Evaluation(
        judged.policy(),
        judged.passed() && rule.passed(),
        rule.passed() ? judged.exceededBy() : ofGroup.minus(group.limit()),
        Stream.concat(judged.rules().stream(), Stream.of(rule)).toList(),
        all);
  }
}
