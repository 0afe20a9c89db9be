package voti.credit.interest;

import java.util.List;

/**
 * A bank whose rate the law refers to.
 *
 * @param name {@code ECB}, {@code Riksbank}
 * @param source which of its rates, and where it is published
 * @param rates by half-year, oldest first, no half-year left out
 */
public record CentralBank(String name, String source, List<ReferenceRate> rates) {

  private static final int HALF_YEAR = 6;

  /** Refuses a table with a gap: a missing half-year would silently take the one before. */
  public CentralBank {
    rates = List.copyOf(rates);
    for (var at = 1; at < rates.size(); at++) {
      var expected = rates.get(at - 1).from().plusMonths(HALF_YEAR);
      if (!rates.get(at).from().equals(expected)) {
        throw new IllegalArgumentException(name + " has no rate from " + expected);
      }
    }
  }
}
