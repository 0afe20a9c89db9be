package voti.credit.policy;

import voti.values.decision.Policy;

/**
 * One version of the policy, as it is handed to who judges by it.
 *
 * @param policy its id, {@code cpo-…}
 * @param version 1 for the one shipped
 */
public record PolicyInForce(String policy, int version, PolicyData data) {

  /** How decisions name it. */
  public Policy reference() {
    return new Policy(data.name(), Integer.toString(version));
  }
}
