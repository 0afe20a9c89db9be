package voti.credit.interest;

import voti.values.Money;

/**
 * What was claimed for recovering one late payment. The fixed sum is for each late payment
 * (C-370/21, C-78/22) and covers reminder fees: only what they cost beyond it may be claimed
 * besides it (C-287/17). So all claims together are {@code max(fixed sum if claimed, Σ reminder
 * fees)}.
 *
 * @param fees Σ of reminder fees, whether or not the fixed sum has covered them
 * @param fixed the fixed sum, once it was claimed; zero before
 */
public record RecoveryClaim(Money fees, Money fixed) {

  /** Nothing was claimed yet. */
  public static RecoveryClaim none(Money zero) {
    return new RecoveryClaim(zero, zero);
  }

  /** All that may be charged so far. */
  public Money total() {
    return fees.isMoreThan(fixed) ? fees : fixed;
  }

  /** After a reminder with that fee. */
  public RecoveryClaim withFee(Money fee) {
    return new RecoveryClaim(fees.plus(fee), fixed);
  }

  /** After the fixed sum was claimed; it is claimed once. */
  public RecoveryClaim withFixed(Money sum) {
    return new RecoveryClaim(fees, fixed.isMoreThan(sum) ? fixed : sum);
  }

  /** What is charged now that this much was charged before. */
  public Money since(RecoveryClaim before) {
    return total().minus(before.total());
  }
}
