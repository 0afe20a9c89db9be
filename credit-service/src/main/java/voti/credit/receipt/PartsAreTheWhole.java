package voti.credit.receipt;

import java.util.List;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

/** Only what is matched to nothing is split, and its parts are the whole. */
record PartsAreTheWhole(List<ReceiptPart> parts, Matched before) {

  void check() {
    if (!before.isNothing()) {
      throw new WrongState(
          "nothing-is-matched", "Something of this payment is matched; take that back first.");
    }
    var whole = before.left();
    var fits =
        !parts.isEmpty()
            && parts.stream()
                .allMatch(
                    part ->
                        part.amount().currency().equals(whole.currency())
                            && part.amount().isPositive());
    var sum = fits ? parts.stream().map(ReceiptPart::amount).reduce((a, b) -> a.plus(b)) : null;
    if (sum == null || sum.filter(whole::equals).isEmpty()) {
      throw new RuleBroken(
          "parts-are-the-whole",
          "The parts of a payment are above zero and add up to it, "
              + whole.grouped()
              + " "
              + whole.currency()
              + ".",
          new Fact("whole", whole.toString()));
    }
  }
}
