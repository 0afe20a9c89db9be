package voti.orders.framework;

import voti.values.Quantity;

/**
 * What a call-off takes of a line.
 *
 * @param line of the framework; the order's line has the same number
 * @param asked the most it ever took
 * @param now what its order has of it, without what was cancelled or closed short
 * @param delivered what has arrived, goods that came back among it
 */
public record CalledLine(int line, Quantity asked, Quantity now, Quantity delivered) {

  static CalledLine of(int line, Quantity asked) {
    return new CalledLine(line, asked, asked, asked.none());
  }

  CalledLine following(Quantity ordered, Quantity arrived) {
    return new CalledLine(line, ordered.isMoreThan(asked) ? ordered : asked, ordered, arrived);
  }
}
