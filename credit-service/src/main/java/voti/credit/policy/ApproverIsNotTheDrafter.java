package voti.credit.policy;

import voti.values.decision.RuleResult;

/** A policy takes two persons. */
record ApproverIsNotTheDrafter(String drafter, String approver) {

  static final String NAME = "approver-is-not-the-drafter";

  boolean holds() {
    return !drafter.equals(approver);
  }

  String sentence() {
    return holds()
        ? "Somebody else than its drafter approves it."
        : "Who drafted a policy cannot approve it; ask a second person.";
  }

  RuleResult result() {
    return new RuleResult(NAME, holds(), sentence());
  }
}
