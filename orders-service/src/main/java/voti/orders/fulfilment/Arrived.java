package voti.orders.fulfilment;

import java.util.List;
import java.util.Optional;
import voti.values.Quantity;

/**
 * A delivery, and what of it the buyer still has.
 *
 * @param dispatch {@code dis-…}
 * @param kept by line
 */
record Arrived(String dispatch, List<LineQuantity> kept) {

  Optional<Quantity> kept(int line) {
    return kept.stream()
        .filter(part -> part.line() == line && part.quantity().isPositive())
        .map(LineQuantity::quantity)
        .findFirst();
  }

  Arrived without(List<LineQuantity> back) {
    return new Arrived(dispatch, kept.stream().map(part -> minus(part, back)).toList());
  }

  private static LineQuantity minus(LineQuantity part, List<LineQuantity> back) {
    return back.stream()
        .filter(one -> one.line() == part.line())
        .findFirst()
        .map(one -> new LineQuantity(part.line(), part.quantity().minus(one.quantity())))
        .orElse(part);
  }
}
