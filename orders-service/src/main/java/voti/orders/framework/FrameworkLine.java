package voti.orders.framework;

import org.jspecify.annotations.Nullable;
import voti.orders.order.OrderLine;
import voti.values.Quantity;

/**
 * What is agreed of a product.
 *
 * @param line goods and total quantity, at the prices of the day the framework was agreed on
 * @param perCallOff how much the schedule calls off at once; {@code null}: it leaves it out
 */
public record FrameworkLine(OrderLine line, @Nullable Quantity perCallOff) {

  public int number() {
    return line.line();
  }

  public Quantity agreed() {
    return line.quantity();
  }
}
