package voti.orders.stock;

import java.util.Comparator;
import java.util.List;
import voti.values.decision.Policy;

/**
 * Who is served first, as data: kept by each stock since its opening.
 *
 * @param policy its name and version
 * @param criteria the first that tells two demands apart decides
 */
public record ReservationRule(Policy policy, List<Criterion> criteria) {

  /** By promised day, then class, then the day of the order, then its number. */
  public static final ReservationRule STANDARD =
      new ReservationRule(
          new Policy("reservation", "1"),
          List.of(
              Criterion.PROMISED_DAY,
              Criterion.ACCOUNT_CLASS,
              Criterion.ORDER_DAY,
              Criterion.ORDER_NUMBER));

  /** The list is copied; whatever it says, the number breaks a tie. */
  public ReservationRule {
    criteria = List.copyOf(criteria);
  }

  Comparator<Demand> order() {
    return criteria.stream()
        .map(Criterion::order)
        .reduce(Comparator::thenComparing)
        .map(order -> order.thenComparing(Criterion.ORDER_NUMBER.order()))
        .orElse(Criterion.ORDER_NUMBER.order());
  }
}
