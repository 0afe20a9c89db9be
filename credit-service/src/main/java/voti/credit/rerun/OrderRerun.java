package voti.credit.rerun;

import voti.credit.creditaccount.OrderFacts;
import voti.values.Money;
import voti.values.decision.Decision;

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
      var again = rules.judge(OrderFacts.of(evaluation.facts()));
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
}
