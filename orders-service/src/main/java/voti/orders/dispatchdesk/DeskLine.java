package voti.orders.dispatchdesk;

import java.util.List;
import voti.orders.fulfilment.LineQuantity;
import voti.values.Quantity;

/**
 * One line of an order's goods.
 *
 * @param open what is still to leave
 * @param delivered what has arrived, returned goods among it
 */
record DeskLine(
    int line,
    String product,
    String sku,
    String name,
    Quantity ordered,
    Quantity dispatched,
    Quantity delivered,
    Quantity open) {

  static DeskLine of(int line, String product, String sku, String name, Quantity ordered) {
    var none = ordered.none();
    return new DeskLine(line, product, sku, name, ordered, none, none, ordered);
  }

  /** The same goods with other movements. */
  DeskLine moved(Quantity left, Quantity arrived) {
    return new DeskLine(line, product, sku, name, ordered, left, arrived, ordered.minus(left));
  }

  DeskLine sent(List<LineQuantity> parts) {
    return moved(dispatched.plus(of(parts)), delivered);
  }

  DeskLine arrived(List<LineQuantity> parts) {
    return moved(dispatched, delivered.plus(of(parts)));
  }

  private Quantity of(List<LineQuantity> parts) {
    return parts.stream()
        .filter(part -> part.line() == line)
        .map(LineQuantity::quantity)
        .reduce(ordered.none(), Quantity::plus);
  }
}
