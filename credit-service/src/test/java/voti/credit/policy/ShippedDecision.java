package voti.credit.policy;

import java.util.List;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;

/** The record of an approval, as events of tests carry it. */
public final class ShippedDecision {

  private ShippedDecision() {}

  public static Decision granted() {
    return new Decision(
        Outcome.GRANTED,
        new Policy("credit-policy-approval", "1"),
        List.of(),
        List.of(),
        new Authority("controller", null, null),
        "Looked at it");
  }
}
