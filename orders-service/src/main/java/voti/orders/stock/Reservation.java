package voti.orders.stock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Quantity;

/**
 * What is kept for a line of an order.
 *
 * @param order {@code ord-…}
 * @param line its number
 * @param account who ordered
 * @param number of the order
 * @param reserved of what is on hand
 * @param backOrdered what is not
 * @param uncovered the part of it that nothing announced covers either
 * @param comesOn the day on which the last of what is announced for it comes; {@code null}: nothing
 *     is back-ordered, or some of it is uncovered
 */
public record Reservation(
    String order,
    int line,
    String account,
    String number,
    Quantity reserved,
    Quantity backOrdered,
    Quantity uncovered,
    @Nullable LocalDate comesOn) {

  boolean isOf(String other, int number) {
    return order.equals(other) && line == number;
  }

  /** The same line when nothing of it is open any more. */
  Reservation over() {
    var none = reserved.none();
    return new Reservation(order, line, account, number, none, none, none, null);
  }

  boolean keepsNothing() {
    return !reserved.isPositive() && !backOrdered.isPositive();
  }
}
