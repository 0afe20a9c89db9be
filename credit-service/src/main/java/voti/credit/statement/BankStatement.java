package voti.credit.statement;

import java.util.List;
import voti.values.Money;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/**
 * A statement of one bank account.
 *
 * @param id the bank's number of it
 * @param account IBAN, or the bank's own number of the account
 * @param opening booked balance before
 * @param closing booked balance after
 * @param entries in the bank's order
 */
record BankStatement(
    String id, String account, Money opening, Money closing, List<BankEntry> entries) {

  BankStatement {
    entries = List.copyOf(entries);
  }

  /** Opening and booked entries must be the closing balance, or nothing of it is taken. */
  void requireSum() {
    var sum =
        entries.stream()
            .filter(BankEntry::booked)
            .map(BankEntry::signed)
            .reduce(opening, Money::plus);
    if (!sum.equals(closing)) {
      throw new RuleBroken(
          "statement-adds-up",
          "Statement "
              + id
              + " opens with "
              + opening.grouped()
              + ", its booked entries lead to "
              + sum.grouped()
              + ", it closes with "
              + closing.grouped()
              + "; nothing of it was taken. Ask the bank for a whole one.",
          new Fact("opening", opening.toString()),
          new Fact("sum", sum.toString()),
          new Fact("closing", closing.toString()));
    }
  }
}
