package voti.credit.receipt;

import org.jspecify.annotations.Nullable;
import voti.values.Ids;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/**
 * A receipt belongs to one debtor. One that was recorded under a debtor stays in that debtor's log,
 * so that it cannot be given to anybody else; split in one part it can.
 */
record ReceiptHasOneDebtor(String receipt, @Nullable String has, String asked) {

  void check() {
    var slot = Ids.slotOf(receipt);
    var stranger = !slot.equals(Ids.NO_SLOT) && !slot.equals(Ids.slotOf(asked));
    if (has == null ? stranger : !has.equals(asked)) {
      throw new RuleBroken(
          "receipt-has-one-debtor",
          "The payment belongs to another debtor. Take its matches back and split it in one part:"
              + " then it can be given to anybody.",
          new Fact("account", has == null ? "none" : has));
    }
  }
}
