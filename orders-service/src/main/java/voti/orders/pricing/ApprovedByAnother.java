package voti.orders.pricing;

import voti.values.decision.RuleResult;

/** A draft is approved by someone else than the one who wrote it. */
record ApprovedByAnother(String author, String approver) {

  static final String NAME = "second-person-approves";

  RuleResult result() {
    var another = !author.equals(approver);
    return new RuleResult(
        NAME,
        another,
        another
            ? "Someone else than its author approves it."
            : "Whoever wrote it does not approve it: another person does.");
  }

  /** The commercial director publishes at once, alone: on record, as the exception that it is. */
  static RuleResult waived() {
    return new RuleResult(
        NAME, false, "Waived: the commercial director drafted, approved and published at once.");
  }
}
