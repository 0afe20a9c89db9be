package voti.orders.maximal;

/**
 * A price for all units of a line, from a quantity on.
 *
 * @param from the least quantity, in units; 1 for the price of any quantity
 * @param price of one unit, in the currency's minor unit
 */
public record PriceStep(long from, long price) {

  /** A quantity is at least one, a price not below zero. */
  public PriceStep {
    if (from < 1 || price < 0) {
      throw new IllegalArgumentException("a price of " + price + " from " + from + " units");
    }
  }
}
