package voti.orders.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import voti.orders.authority.DiscountAuthority;
import voti.orders.authority.Route;
import voti.values.Money;
import voti.values.Percentage;

/** The ladder of authority as it is seen by a request that is made now. */
record Routes(DiscountAuthority authority, Instant now) {

  /** The way of a document's own allowance, by the line it takes most from. */
  Route of(OrderLines lines) {
    return of(lines, _ -> true);
  }

  /** The way of a discount, by those lines that it takes more from than was taken before. */
  Route of(OrderLines before, OrderLines after) {
    return of(after, line -> after.effective(line).isMoreThan(before.effective(line)));
  }

  /** The way of an order as a whole. */
  Route of(Money withoutVat) {
    return authority.ofOrder(withoutVat, now);
  }

  /** The way of a change: by the order's value after it, and the floors of lines it prices. */
  Route of(OrderLines after, List<Integer> priced) {
    var underFloor =
        after.present().stream()
            .filter(line -> priced.contains(line.line()))
            .anyMatch(line -> line.floorMargin().isMoreThan(after.margin(line.line())));
    return authority.ofSale(Percentage.of("0"), underFloor, after.withoutVat(), now);
  }

  /** One rung higher; empty on the highest. */
  Optional<Route> above(Route route) {
    return authority.above(route, now);
  }

  private Route of(OrderLines lines, Predicate<Integer> touched) {
    List<OrderLine> asked =
        lines.present().stream().filter(line -> touched.test(line.line())).toList();
    var most =
        asked.stream()
            .map(line -> lines.effective(line.line()))
            .reduce(Percentage.of("0"), (one, other) -> other.isMoreThan(one) ? other : one);
    var underFloor =
        asked.stream().anyMatch(line -> line.floorMargin().isMoreThan(lines.margin(line.line())));
    return authority.ofDiscount(most, underFloor, now);
  }
}
