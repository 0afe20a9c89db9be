package voti.orders.stock;

import java.time.LocalDate;
import java.util.List;
import voti.values.Quantity;

/**
 * A proposal to buy what orders want and nothing covers.
 *
 * @param request {@code prq-…}
 * @param quantity in the product's own unit
 * @param neededBy the earliest day promised to one of its orders
 * @param orders that wait for it
 */
public record PurchaseRequest(
    String request, Quantity quantity, LocalDate neededBy, List<String> orders) {

  /** The list is copied. */
  public PurchaseRequest {
    orders = List.copyOf(orders);
  }
}
