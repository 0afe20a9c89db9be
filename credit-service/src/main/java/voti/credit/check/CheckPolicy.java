package voti.credit.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.Policy;

/**
 * How statements are scored: data, with a version and its source. The shipped one is Altman's Z″
 * for non-manufacturers (Altman, Hartzell and Peck 1995).
 *
 * @param name of the policy
 * @param version of its data
 * @param source where the weights and cut-offs come from
 * @param workingCapital weight of working capital to total assets
 * @param retainedEarnings weight of retained earnings to total assets
 * @param ebit weight of EBIT to total assets
 * @param bookEquity weight of book equity to total liabilities
 * @param safeAbove a score above it is safe
 * @param distressBelow a score below it is distress
 * @param shareOfEquity what share of the book equity is proposed as limit, by class
 * @param validMonths how long a check may be leaned on
 */
public record CheckPolicy(
    String name,
    String version,
    String source,
    BigDecimal workingCapital,
    BigDecimal retainedEarnings,
    BigDecimal ebit,
    BigDecimal bookEquity,
    BigDecimal safeAbove,
    BigDecimal distressBelow,
    Map<CreditClass, Percentage> shareOfEquity,
    int validMonths) {

  /** A policy knows a share for each class. */
  public CheckPolicy {
    shareOfEquity = Map.copyOf(shareOfEquity);
    if (shareOfEquity.size() != CreditClass.values().length) {
      throw new IllegalArgumentException("policy " + name + " lacks a share for some class");
    }
  }

  Policy reference() {
    return new Policy(name, version);
  }

  List<Measure> measures(Statements figures) {
    var assets = figures.totalAssets();
    return List.of(
        Measure.of(
            "working-capital-to-total-assets", workingCapital, figures.workingCapital(), assets),
        Measure.of(
            "retained-earnings-to-total-assets",
            retainedEarnings,
            figures.retainedEarnings(),
            assets),
        Measure.of("ebit-to-total-assets", ebit, figures.ebit(), assets),
        Measure.of(
            "book-equity-to-total-liabilities",
            bookEquity,
            figures.bookEquity(),
            figures.totalLiabilities()));
  }

  /** Both cut-offs themselves are grey. */
  CreditClass classOf(BigDecimal score) {
    if (score.compareTo(safeAbove) > 0) {
      return CreditClass.SAFE;
    }
    return score.compareTo(distressBelow) < 0 ? CreditClass.DISTRESS : CreditClass.GREY;
  }

  /** Never below zero, however deep the equity is. */
  Money proposedLimit(CreditClass creditClass, Statements figures) {
    var share = shareOfEquity.getOrDefault(creditClass, Percentage.of("0"));
    var equity = figures.bookEquity().max(BigDecimal.ZERO);
    return Money.rounded(equity.multiply(share.fraction()), figures.currency());
  }
}
