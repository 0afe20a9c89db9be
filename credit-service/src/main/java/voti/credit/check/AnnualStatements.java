package voti.credit.check;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * The balance sheet and income statement of one year, in units of one currency; what is not known
 * is {@code null}.
 *
 * @param workingCapital current assets less current liabilities; taken from these when {@code null}
 * @param totalAssets above zero
 * @param totalLiabilities above zero
 */
public record AnnualStatements(
    Evidence evidence,
    int year,
    Currency currency,
    @Nullable BigDecimal currentAssets,
    @Nullable BigDecimal currentLiabilities,
    @Nullable BigDecimal workingCapital,
    @Nullable BigDecimal retainedEarnings,
    @Nullable BigDecimal bookEquity,
    @Nullable BigDecimal totalAssets,
    @Nullable BigDecimal totalLiabilities,
    @Nullable BigDecimal turnover,
    @Nullable BigDecimal ebit,
    @Nullable BigDecimal interest)
    implements Input {

  /** What the ratios divide by must be above zero. */
  public AnnualStatements {
    isAboveZero("totalAssets", totalAssets);
    isAboveZero("totalLiabilities", totalLiabilities);
    isAboveZero("currentLiabilities", currentLiabilities);
    if (workingCapital == null && currentAssets != null && currentLiabilities != null) {
      workingCapital = currentAssets.subtract(currentLiabilities);
    }
  }

  /** The six figures of a plain check, as statements of a year. */
  public static AnnualStatements of(Statements figures, Evidence evidence) {
    return new AnnualStatements(
        evidence,
        evidence.dated().getYear() - 1,
        figures.currency(),
        null,
        null,
        figures.workingCapital(),
        figures.retainedEarnings(),
        figures.bookEquity(),
        figures.totalAssets(),
        figures.totalLiabilities(),
        null,
        figures.ebit(),
        null);
  }

  @Override
  public String kind() {
    return "statements-" + year;
  }

  private static void isAboveZero(String field, @Nullable BigDecimal value) {
    if (value != null && value.signum() <= 0) {
      throw new IllegalArgumentException(field + " must be above zero, not " + value);
    }
  }
}
