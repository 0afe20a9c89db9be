package voti.credit.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import voti.credit.policy.ZWeights;

/**
 * Altman's Z″ for non-manufacturers (Altman, Hartzell and Peck 1995).
 *
 * @param parts the four contributions
 * @param sum of them, unrounded
 */
record ZScore(List<Measure> parts, BigDecimal sum) {

  /** Nothing when the statements do not say all six figures. */
  static Optional<ZScore> of(AnnualStatements year, ZWeights weights) {
    return figures(year).map(figures -> of(figures, weights));
  }

  /** The six figures, when all are known. */
  static Optional<Statements> figures(AnnualStatements year) {
    var working = year.workingCapital();
    var retained = year.retainedEarnings();
    var ebit = year.ebit();
    var equity = year.bookEquity();
    var assets = year.totalAssets();
    var liabilities = year.totalLiabilities();
    if (working == null
        || retained == null
        || ebit == null
        || equity == null
        || assets == null
        || liabilities == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Statements(working, retained, ebit, equity, assets, liabilities, year.currency()));
  }

  static ZScore of(Statements figures, ZWeights weights) {
    var assets = figures.totalAssets();
    var parts =
        List.of(
            Measure.of(
                "working-capital-to-total-assets",
                weights.workingCapital(),
                figures.workingCapital(),
                assets),
            Measure.of(
                "retained-earnings-to-total-assets",
                weights.retainedEarnings(),
                figures.retainedEarnings(),
                assets),
            Measure.of("ebit-to-total-assets", weights.ebit(), figures.ebit(), assets),
            Measure.of(
                "book-equity-to-total-liabilities",
                weights.bookEquity(),
                figures.bookEquity(),
                figures.totalLiabilities()));
    return new ZScore(
        parts, parts.stream().map(Measure::contribution).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** The names of the figures that are not known. */
  static String missing(AnnualStatements year) {
    return String.join(
        ", ",
        Stream.of(
                year.workingCapital() == null ? "working-capital" : null,
                year.retainedEarnings() == null ? "retained-earnings" : null,
                year.ebit() == null ? "ebit" : null,
                year.bookEquity() == null ? "book-equity" : null,
                year.totalAssets() == null ? "total-assets" : null,
                year.totalLiabilities() == null ? "total-liabilities" : null)
            .filter(Objects::nonNull)
            .toList());
  }
}
