package voti.credit.policy;

import org.jspecify.annotations.Nullable;
import voti.values.Percentage;

/**
 * What follows from a class. The proposed limit is the share of the book equity, but not more than
 * the share of the turnover where that is given and the turnover is known.
 *
 * @param shareOfEquity of the book equity
 * @param shareOfTurnover of a year's turnover; {@code null} where turnover does not bound it
 * @param validMonths how long a check of this class may be leaned on
 */
public record ClassTerms(
    CreditClass creditClass,
    Percentage shareOfEquity,
    @Nullable Percentage shareOfTurnover,
    int validMonths) {

  /** Shares are shares, and a check is valid for a while but not for ever. */
  public ClassTerms {
    PolicyData.isShare("shareOfEquity", shareOfEquity);
    if (shareOfTurnover != null) {
      PolicyData.isShare("shareOfTurnover", shareOfTurnover);
    }
    if (validMonths < 1 || validMonths > 36) {
      throw new IllegalArgumentException("validMonths must be within 1 and 36");
    }
  }
}
