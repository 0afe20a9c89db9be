package voti.credit.matching;

import java.util.List;
import voti.credit.creditaccount.Allocation;
import voti.values.Money;
import voti.values.decision.RuleResult;

/**
 * One way to match a payment, with what speaks for and against it.
 *
 * @param account the debtor
 * @param allocations what it would pay
 * @param left what would stay unallocated
 * @param score 0 to 100
 * @param reasons in words; a failed one speaks against it
 */
public record Proposal(
    String account, List<Allocation> allocations, Money left, int score, List<RuleResult> reasons) {

  /** Lists are copied. */
  public Proposal {
    allocations = List.copyOf(allocations);
    reasons = List.copyOf(reasons);
  }
}
