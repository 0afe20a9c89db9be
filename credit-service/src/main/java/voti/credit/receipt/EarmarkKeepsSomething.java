package voti.credit.receipt;

import java.util.Set;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/** A match takes cash, gives it an owner, or keeps the rest of it for something known. */
record EarmarkKeepsSomething(ReceiptCommand.MatchReceipt match, Matched before, boolean newOwner) {

  private static final Set<String> KNOWN = Set.of("refund", Recording.OVERPAYMENT, "prepayment");

  void check() {
    var earmark = match.earmark();
    if (earmark == null) {
      if (match.allocations().isEmpty() && !newOwner) {
        throw new RuleBroken(
            "match-does-something", "The match names no item and keeps nothing for anything.");
      }
      return;
    }
    if (!KNOWN.contains(earmark)) {
      throw new RuleBroken(
          "earmark-is-known",
          "Cash is kept for a refund, an overpayment or a prepayment.",
          new Fact("earmark", earmark));
    }
    if (!before.with(match.allocations(), null).left().isPositive()) {
      throw new RuleBroken(
          "earmark-keeps-something", "Nothing of the payment is left that could be kept.");
    }
  }
}
