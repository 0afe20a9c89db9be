package voti.credit.interest;

import voti.values.Money;
import voti.values.Percentage;

/**
 * What one country's law says of late payments between undertakings.
 *
 * @param country ISO 3166, two letters
 * @param bank whose reference rate counts there
 * @param points on top of it; the directive asks for eight at least
 * @param recovery the fixed sum for each late payment: EUR 40 or its equivalent
 * @param dayCount our policy; the laws are silent
 */
public record CountryTerms(
    String country, String bank, Percentage points, Money recovery, DayCount dayCount) {

  private static final Percentage LEAST = Percentage.of("8");

  /** Refuses less than the directive's minimum. */
  public CountryTerms {
    if (LEAST.isMoreThan(points)) {
      throw new IllegalArgumentException(
          "directive 2011/7/EU asks for 8 points at least, " + country + " has " + points);
    }
  }
}
