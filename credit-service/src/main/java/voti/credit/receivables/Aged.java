package voti.credit.receivables;

import java.util.Currency;
import java.util.List;
import voti.values.Money;

/**
 * What one group owes in one currency, by age.
 *
 * @param byBucket one sum for each bucket, in their order; the first is not due
 * @param total of all buckets
 * @param overdue of all but the first
 * @param items how many are not zero
 */
public record Aged(List<Money> byBucket, Money total, Money overdue, int items) {

  static Aged of(List<Money> byBucket, int items) {
    var total = byBucket.stream().reduce(Money::plus).orElseThrow();
    return new Aged(List.copyOf(byBucket), total, total.minus(byBucket.getFirst()), items);
  }

  /** The currency of all its sums. */
  public Currency currency() {
    return total.currency();
  }
}
