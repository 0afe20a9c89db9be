package voti.credit.check;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * The figures a check reads off a buyer's financial statements; all in one currency and one scale
 * (units, thousands), which the ratios do not depend on but the proposed limit does: give units.
 *
 * @param workingCapital current assets less current liabilities
 * @param retainedEarnings kept profits of all years
 * @param ebit earnings before interest and taxes
 * @param bookEquity book value of equity
 * @param totalAssets above zero
 * @param totalLiabilities above zero
 * @param currency of all of them
 */
public record Statements(
    BigDecimal workingCapital,
    BigDecimal retainedEarnings,
    BigDecimal ebit,
    BigDecimal bookEquity,
    BigDecimal totalAssets,
    BigDecimal totalLiabilities,
    Currency currency) {

  /** What the ratios divide by must be above zero. */
  public Statements {
    if (totalAssets.signum() <= 0) {
      throw new IllegalArgumentException("totalAssets must be above zero, not " + totalAssets);
    }
    if (totalLiabilities.signum() <= 0) {
      throw new IllegalArgumentException(
          "totalLiabilities must be above zero, not " + totalLiabilities);
    }
  }
}
