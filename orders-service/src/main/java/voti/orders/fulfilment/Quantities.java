package voti.orders.fulfilment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import voti.values.Quantity;

/**
 * How much of each line has got how far.
 *
 * @param ordered by line
 * @param dispatched by line, delivered goods among them
 * @param delivered by line, returned goods among them
 * @param returned by line
 */
record Quantities(
    Map<Integer, Quantity> ordered,
    Map<Integer, Quantity> dispatched,
    Map<Integer, Quantity> delivered,
    Map<Integer, Quantity> returned) {

  static Quantities of(List<FulfilledLine> lines) {
    var ordered = new LinkedHashMap<Integer, Quantity>();
    lines.forEach(line -> ordered.put(line.line(), line.ordered()));
    return new Quantities(ordered, Map.of(), Map.of(), Map.of());
  }

  /** The same movements of an order with other lines. */
  Quantities ordering(List<FulfilledLine> lines) {
    return new Quantities(of(lines).ordered(), dispatched, delivered, returned);
  }

  Quantities dispatched(List<LineQuantity> moved) {
    return new Quantities(ordered, plus(dispatched, moved), delivered, returned);
  }

  Quantities delivered(List<LineQuantity> moved) {
    return new Quantities(ordered, dispatched, plus(delivered, moved), returned);
  }

  Quantities returned(List<LineQuantity> moved) {
    return new Quantities(ordered, dispatched, delivered, plus(returned, moved));
  }

  /** What is still to be dispatched of a line. */
  Quantity open(int line) {
    var all = quantity(ordered, line);
    return all.minus(dispatched.getOrDefault(line, all.none()));
  }

  /** What the buyer has of a line. */
  Quantity kept(int line) {
    var none = quantity(ordered, line).none();
    return delivered.getOrDefault(line, none).minus(returned.getOrDefault(line, none));
  }

  /** What the buyer has, by line. */
  Map<Integer, Quantity> kept() {
    var kept = new LinkedHashMap<Integer, Quantity>();
    ordered.keySet().forEach(line -> kept.put(line, kept(line)));
    return kept;
  }

  boolean isAllDelivered() {
    return ordered.entrySet().stream()
        .allMatch(
            line ->
                line.getValue()
                    .equals(delivered.getOrDefault(line.getKey(), line.getValue().none())));
  }

  /** Whether anything has arrived. */
  boolean isAnyDelivered() {
    return delivered.values().stream().anyMatch(Quantity::isPositive);
  }

  boolean has(int line) {
    return ordered.containsKey(line);
  }

  /** The unit a line is counted in. */
  String unit(int line) {
    return quantity(ordered, line).unit();
  }

  private static Quantity quantity(Map<Integer, Quantity> all, int line) {
    var found = all.get(line);
    if (found == null) {
      throw new IllegalArgumentException("no line " + line);
    }
    return found;
  }

  private static Map<Integer, Quantity> plus(
      Map<Integer, Quantity> before, List<LineQuantity> moved) {
    var after = new LinkedHashMap<>(before);
    moved.forEach(part -> after.merge(part.line(), part.quantity(), Quantity::plus));
    return after;
  }
}
