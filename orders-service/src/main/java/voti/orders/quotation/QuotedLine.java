package voti.orders.quotation;

import org.jspecify.annotations.Nullable;
import voti.orders.order.OrderLine;

/**
 * One line of a version.
 *
 * @param line goods, quantity, price with its trace, discount
 * @param alternativeTo the number of the line in whose place it can be taken; {@code null}: it
 *     stands for itself and is in the total
 */
public record QuotedLine(OrderLine line, @Nullable Integer alternativeTo) {

  /** Its number. */
  public int number() {
    return line.line();
  }

  /** The number of the line of which it or an alternative is taken. */
  int group() {
    return alternativeTo == null ? number() : alternativeTo;
  }
}
