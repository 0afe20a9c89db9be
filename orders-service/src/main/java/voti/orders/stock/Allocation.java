package voti.orders.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Quantity;

/**
 * Who gets what of a stock: each demand in its turn takes from what is on hand, then from what is
 * announced, the earliest first. A function of what there is and what is wanted, so that the order
 * in which orders came in does not matter.
 */
final class Allocation {

  private Quantity onHand;
  private final List<Expected> coming;

  private Allocation(Quantity onHand, Collection<Expected> expected) {
    this.onHand = onHand;
    this.coming = new ArrayList<>(expected);
    coming.sort(
        Comparator.comparing(Expected::on).thenComparing(one -> String.valueOf(one.paper())));
  }

  static List<Reservation> of(
      ReservationRule rule,
      Quantity onHand,
      Collection<Expected> expected,
      Collection<Demand> demands) {
    var allocation = new Allocation(onHand, expected);
    return demands.stream()
        .filter(demand -> demand.open().isPositive())
        .sorted(rule.order())
        .map(allocation::serve)
        .toList();
  }

  private Reservation serve(Demand demand) {
    var open = demand.open();
    var reserved = smaller(open, onHand);
    onHand = onHand.minus(reserved);
    var back = open.minus(reserved);
    var left = back;
    @Nullable LocalDate last = null;
    while (left.isPositive() && !coming.isEmpty()) {
      var next = coming.removeFirst();
      var taken = smaller(left, next.quantity());
      left = left.minus(taken);
      last = taken.isPositive() ? next.on() : last;
      var rest = next.quantity().minus(taken);
      if (rest.isPositive()) {
        coming.addFirst(new Expected(next.paper(), next.on(), rest));
      }
    }
    return new Reservation(
        demand.order(),
        demand.line(),
        demand.account(),
        demand.number(),
        reserved,
        back,
        left,
        left.isPositive() ? null : last);
  }

  static Quantity smaller(Quantity one, Quantity other) {
    return one.isMoreThan(other) ? other : one;
  }
}
