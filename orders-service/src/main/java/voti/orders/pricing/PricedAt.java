package voti.orders.pricing;

import java.util.List;
import voti.values.Money;
import voti.values.Percentage;

/**
 * A price that was found, and everything that was considered on the way.
 *
 * @param priceList the winner's list
 * @param version its version
 * @param column the winning column
 * @param price of one unit
 * @param floorMargin the winning column's
 * @param trace every candidate, the winner among them
 */
public record PricedAt(
    String priceList,
    int version,
    String column,
    Money price,
    Percentage floorMargin,
    List<Candidate> trace) {

  /** The list is copied. */
  public PricedAt {
    trace = List.copyOf(trace);
  }
}
