package voti.credit.rerun;

import voti.credit.creditaccount.CreditAccountEvent.LimitDecided;
import voti.credit.creditaccount.LimitGround;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;

/**
 * Asks the rules of limits, and the matrix of its version, again about a limit that was decided.
 */
public final class LimitRerun {

  private LimitRerun() {}

  /**
   * Makes the decision again, from what stands on its record.
   *
   * @param decision what it is called
   * @param decided the record
   * @param matrices who may decide how much, by version
   */
  public static Rerun of(String decision, LimitDecided decided, KeptMatrices matrices) {
    var record = decided.decision();
    var policy = record.policy();
    var recorded = new Judged(policy, record.outcome().name(), "", record.facts(), record.rules());
    if (!LimitGround.keeps(policy)) {
      return impossible(decision, recorded, policy);
    }
    var ground = LimitGround.of(decided);
    var route = decided.route();
    if (route != null) {
      var matrix = matrices.of(route.policy()).orElse(null);
      if (matrix == null) {
        return impossible(decision, recorded, route.policy());
      }
      ground = ground.routed(matrix.route(ground.limit(), ground.check().creditClass()));
    }
    var outcome = ground.grants(policy) ? Outcome.GRANTED : Outcome.REFUSED;
    return Rerun.of(
        decision,
        recorded,
        new Judged(policy, outcome.name(), "", ground.facts(policy), ground.rules(policy)));
  }

  private static Rerun impossible(String decision, Judged recorded, Policy lacking) {
    var policy = lacking.name() + " " + lacking.version();
    return Rerun.impossible(decision, recorded, new Difference("policy " + policy, policy, ""));
  }
}
