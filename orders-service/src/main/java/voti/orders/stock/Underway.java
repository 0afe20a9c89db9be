package voti.orders.stock;

import java.util.List;

/**
 * Goods that were given out for a dispatch of which the order's fulfilment has not said yet that it
 * left.
 *
 * @param dispatch {@code dis-…}
 * @param order whose they are
 * @param lines how much of which lines
 */
public record Underway(String dispatch, String order, List<IssuedLine> lines) {

  /** The list is copied. */
  public Underway {
    lines = List.copyOf(lines);
  }
}
