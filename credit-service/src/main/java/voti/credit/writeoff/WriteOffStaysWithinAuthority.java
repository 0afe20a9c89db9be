package voti.credit.writeoff;

import voti.values.Money;
import voti.values.decision.RuleResult;

/** Who gives up a debt has the authority for its amount. */
record WriteOffStaysWithinAuthority(String role, Money amount, WriteOffAuthority authority) {

  boolean holds() {
    return authority.reaches(role, amount);
  }

  /** The least role that may; nobody's authority reaching is an error of the data. */
  String needed() {
    return authority
        .needed(amount)
        .orElseThrow(
            () -> new IllegalArgumentException("nobody may write off " + amount.currency()));
  }

  RuleResult result() {
    return new RuleResult(
        "write-off-stays-within-authority",
        holds(),
        holds()
            ? "The authority of the " + role + " reaches " + amount + "."
            : amount
                + " is beyond the authority of the "
                + role
                + "; the "
                + needed()
                + " decides.");
  }
}
