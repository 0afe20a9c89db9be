package voti.credit.check;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Ratios of the newest statements, each to sixteen digits. */
record Ratios(@Nullable AnnualStatements year) {

  private static final Reading NONE = new Reading.Absent("There are no statements.");

  /** Current assets to current liabilities. */
  Reading current() {
    return year == null
        ? NONE
        : ratio(
            "current-assets",
            year.currentAssets(),
            "current-liabilities",
            year.currentLiabilities());
  }

  /** Book equity to total assets. */
  Reading equity() {
    return year == null
        ? NONE
        : ratio("book-equity", year.bookEquity(), "total-assets", year.totalAssets());
  }

  /** EBIT to interest; without interest there is nothing to cover. */
  Reading interestCover() {
    if (year == null) {
      return NONE;
    }
    var interest = year.interest();
    if (interest != null && interest.signum() <= 0) {
      return Reading.Beyond.best(Reading.facts("interest", interest));
    }
    return ratio("ebit", year.ebit(), "interest", interest);
  }

  /** Total liabilities to book equity; without equity nothing bears the debt. */
  Reading debtToEquity() {
    if (year == null) {
      return NONE;
    }
    var equity = year.bookEquity();
    if (equity != null && equity.signum() <= 0) {
      return Reading.Beyond.worst(Reading.facts("book-equity", equity));
    }
    return ratio("total-liabilities", year.totalLiabilities(), "book-equity", equity);
  }

  private static Reading ratio(
      String above, @Nullable BigDecimal numerator, String below, @Nullable BigDecimal divisor) {
    if (numerator == null || divisor == null) {
      return new Reading.Absent(
          "The statements do not say " + (numerator == null ? above : below) + ".");
    }
    return new Reading.Figure(
        numerator.divide(divisor, MathContext.DECIMAL64),
        Reading.facts(above, numerator, below, divisor));
  }
}
