package voti.orders.maximal;

import java.util.Comparator;
import java.util.List;

/**
 * A product that may be on the order.
 *
 * @param value of one unit to us, in minor units: its price, its margin, or either weighted by how
 *     likely it is taken
 * @param pack units that are sold together
 * @param minimum the least quantity of a line, in units
 * @param most units that stock or contract allow
 * @param steps prices by quantity; the first from 1
 */
public record Candidate(
    String product, long value, long pack, long minimum, long most, List<PriceStep> steps) {

  /** Steps are sorted. */
  public Candidate {
    if (pack < 1 || minimum < 0 || most < 0 || value < 0) {
      throw new IllegalArgumentException(product + ": nothing of it is below zero");
    }
    steps = steps.stream().sorted(Comparator.comparingLong(PriceStep::from)).toList();
    if (steps.isEmpty() || steps.getFirst().from() != 1) {
      throw new IllegalArgumentException(product + ": it has a price from one unit on");
    }
  }

  /** What one unit costs in a line of that many. */
  long priceAt(long quantity) {
    return steps.stream()
        .filter(step -> step.from() <= quantity)
        .reduce((_, later) -> later)
        .orElseThrow()
        .price();
  }

  /** The packs a line may have at a step: none are an empty range. */
  Range packsAt(int step) {
    var least = Math.max(Math.max(steps.get(step).from(), minimum), 1);
    var last = step + 1 < steps.size() ? steps.get(step + 1).from() - 1 : Long.MAX_VALUE;
    return new Range(Math.ceilDiv(least, pack), Math.min(last, most) / pack);
  }

  /** From, to: both inclusive. */
  record Range(long from, long to) {

    boolean isEmpty() {
      return from > to;
    }
  }
}
