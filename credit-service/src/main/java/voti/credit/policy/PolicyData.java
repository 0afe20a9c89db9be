package voti.credit.policy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import voti.values.Percentage;

/**
 * What a credit policy says, all of it data: a check of the same inputs by the same data finds the
 * same.
 *
 * @param name what decisions call it
 * @param source where its figures come from, in words
 * @param zScore the coefficients of Z″
 * @param safeAbove a score above it is safe; the cut-off itself is grey
 * @param distressBelow a score below it is distress; the cut-off itself is grey
 * @param leastKnown with less of the weight measured than this, a check is grey at best
 * @param measures what is measured, what each weighs and how its figure becomes points
 * @param behaviour how the payment behaviour index is taken
 * @param classes what follows from each class
 * @param knockOuts what makes everything else beside the point
 * @param guaranteeCounted what share of a guarantee in force is added to the proposed limit
 * @param sectors points of sectors, by the section or division of NACE
 * @param countries points of countries, by ISO 3166 code
 */
public record PolicyData(
    String name,
    String source,
    ZWeights zScore,
    BigDecimal safeAbove,
    BigDecimal distressBelow,
    Percentage leastKnown,
    List<MeasureRule> measures,
    Behaviour behaviour,
    List<ClassTerms> classes,
    KnockOutRules knockOuts,
    Percentage guaranteeCounted,
    List<TablePoints> sectors,
    List<TablePoints> countries) {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** Refuses what no check could be judged by, naming the field. */
  public PolicyData {
    measures = List.copyOf(measures);
    classes = List.copyOf(classes);
    sectors = List.copyOf(sectors);
    countries = List.copyOf(countries);
    if (name.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("name and source must be given in words");
    }
    if (distressBelow.compareTo(safeAbove) >= 0
        || distressBelow.signum() < 0
        || safeAbove.compareTo(HUNDRED) > 0) {
      throw new IllegalArgumentException(
          "distressBelow must be less than safeAbove, both within 0 and 100");
    }
    isShare("leastKnown", leastKnown);
    isShare("guaranteeCounted", guaranteeCounted);
    if (measures.stream().allMatch(rule -> rule.weight().signum() == 0)) {
      throw new IllegalArgumentException("measures: at least one must weigh something");
    }
    areDistinct("measures", measures, MeasureRule::measure);
    areDistinct("sectors", sectors, TablePoints::code);
    areDistinct("countries", countries, TablePoints::code);
    areDistinct("classes", classes, ClassTerms::creditClass);
    if (classes.size() != CreditClass.values().length) {
      throw new IllegalArgumentException("classes: each class needs its terms");
    }
  }

  /** What follows from a class. */
  public ClassTerms termsOf(CreditClass creditClass) {
    return classes.stream()
        .filter(terms -> terms.creditClass() == creditClass)
        .findFirst()
        .orElseThrow();
  }

  /** Where a score lies; both cut-offs themselves are grey. */
  public CreditClass classOf(BigDecimal score) {
    if (score.compareTo(safeAbove) > 0) {
      return CreditClass.SAFE;
    }
    return score.compareTo(distressBelow) < 0 ? CreditClass.DISTRESS : CreditClass.GREY;
  }

  static void isShare(String field, Percentage share) {
    if (share.percent().signum() < 0 || share.percent().compareTo(HUNDRED) > 0) {
      throw new IllegalArgumentException(field + " must be within 0 and 100 percent");
    }
  }

  private static <T> void areDistinct(String field, List<T> rows, Function<T, Object> key) {
    var seen = new HashSet<Object>();
    for (var row : rows) {
      if (!seen.add(key.apply(row))) {
        throw new IllegalArgumentException(field + ": " + key.apply(row) + " is there twice");
      }
    }
  }
}
