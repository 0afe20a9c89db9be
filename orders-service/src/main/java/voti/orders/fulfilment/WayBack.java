package voti.orders.fulfilment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import voti.values.Quantity;

/**
 * From which deliveries returned goods come: the last one first, since the ladder is walked back
 * from its top. So what a delivery's goods give back is exactly what they were delivered at.
 *
 * @param arrived deliveries in their order
 */
record WayBack(List<Arrived> arrived) {

  /** Returned goods by dispatch, the last dispatch first. */
  Map<String, List<LineQuantity>> of(List<LineQuantity> returned) {
    var parts = new LinkedHashMap<String, List<LineQuantity>>();
    arrived.reversed().forEach(delivery -> parts.put(delivery.dispatch(), new ArrayList<>()));
    for (var line : returned) {
      walk(line, parts);
    }
    parts.values().removeIf(List::isEmpty);
    return parts;
  }

  private void walk(LineQuantity line, Map<String, List<LineQuantity>> parts) {
    var left = line.quantity();
    for (var delivery : arrived.reversed()) {
      var kept = delivery.kept(line.line());
      if (kept.isPresent() && left.isPositive()) {
        var taken = smaller(left, kept.get());
        parts
            .getOrDefault(delivery.dispatch(), new ArrayList<>())
            .add(new LineQuantity(line.line(), taken));
        left = left.minus(taken);
      }
    }
  }

  private static Quantity smaller(Quantity one, Quantity other) {
    return one.isMoreThan(other) ? other : one;
  }
}
