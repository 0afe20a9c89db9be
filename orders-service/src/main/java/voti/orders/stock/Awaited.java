package voti.orders.stock;

import voti.values.Quantity;

/**
 * Goods that came back and that nobody has looked at yet; they are not on hand.
 *
 * @param returned {@code ret-…}
 * @param line of the order
 * @param order whose they were
 * @param quantity in the product's own unit
 */
public record Awaited(String returned, int line, String order, Quantity quantity) {

  boolean isOf(String other, int number) {
    return returned.equals(other) && line == number;
  }
}
