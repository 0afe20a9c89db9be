package voti.credit.matching;

import java.math.BigDecimal;
import java.util.Map;
import voti.values.Money;
import voti.values.Percentage;

/**
 * What may be matched without asking: data, with a version.
 *
 * @param bookFrom a score from which a match is booked without asking
 * @param tolerance by currency, how much a payment may fall short and settle its item
 * @param settlementDiscount what may be deducted for paying early
 * @param searchItems among how many items, oldest first, a sum is looked for
 * @param searchSteps how many steps that may take
 */
public record MatchingPolicy(
    String name,
    String version,
    int bookFrom,
    Map<String, BigDecimal> tolerance,
    SettlementDiscount settlementDiscount,
    int searchItems,
    int searchSteps) {

  /** The tolerances are copied. */
  public MatchingPolicy {
    tolerance = Map.copyOf(tolerance);
  }

  /**
   * A deduction for paying early.
   *
   * @param percent of the open amount
   * @param days after the day of issue, the last one inclusive
   * @param agreed whether it holds for everybody; else a person decides each time
   */
  public record SettlementDiscount(Percentage percent, int days, boolean agreed) {

    Money of(OpenItem item) {
      return item.open().times(percent.fraction());
    }
  }

  boolean tolerates(Money gap) {
    var most = tolerance.getOrDefault(gap.currency().getCurrencyCode(), BigDecimal.ZERO);
    return gap.amount().compareTo(most) <= 0;
  }
}
