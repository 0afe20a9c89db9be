package voti.credit.receipt;

import java.util.List;
import voti.credit.creditaccount.Allocation;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

/**
 * What is taken back was matched, and there is a reason.
 *
 * @param ownedByMatch whether the cash found its owner by a match
 */
record UnmatchNamesWhatIsMatched(
    ReceiptCommand.UnmatchReceipt asked, Matched matched, boolean ownedByMatch) {

  /** The allocations that go. */
  List<Allocation> check() {
    if (asked.reason().isBlank()) {
      throw new RuleBroken("unmatch-has-a-reason", "Taking a match back needs a reason in words.");
    }
    if (matched.isNothing() && !ownedByMatch) {
      throw new WrongState("something-is-matched", "Nothing of this payment is matched.");
    }
    for (var item : asked.items()) {
      if (matched.of(List.of(item)).isEmpty()) {
        throw new RuleBroken(
            "unmatch-names-what-is-matched",
            "The payment is not matched to " + item + ".",
            new Fact("item", item));
      }
    }
    var gone = matched.of(asked.items());
    if (matched.without(gone).left().isNegative()) {
      throw new RuleBroken(
          "unmatch-leaves-nothing-below-zero",
          "A credit note pays for part of what is still matched: take that back with it.");
    }
    return gone;
  }
}
