package voti.orders.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import voti.orders.authority.AskedDiscount;
import voti.orders.authority.Buying;
import voti.orders.authority.DiscountAuthority;
import voti.orders.authority.Route;
import voti.values.Money;
import voti.values.Percentage;

/**
 * The ladder of authority as it is seen by a request that is made now.
 *
 * @param buying what its bands see of products and buyer
 */
record Routes(DiscountAuthority authority, Instant now, Buying buying) {

  private static final Percentage NONE = Percentage.of("0");

  /** Of what needs no bands. */
  Routes(DiscountAuthority authority, Instant now) {
    this(authority, now, Buying.UNKNOWN);
  }

  /** The way of a document's own allowance, by the lines it takes from. */
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
    var floors =
        after.present().stream()
            .filter(line -> priced.contains(line.line()))
            .map(line -> new AskedDiscount(NONE, isUnderFloor(line, after)))
            .toList();
    return authority.ofSale(floors, after.withoutVat(), now);
  }

  /** One rung higher; empty on the highest. */
  Optional<Route> above(Route route) {
    return authority.above(route, now);
  }

  private Route of(OrderLines lines, Predicate<Integer> touched) {
    return authority.ofDiscounts(
        lines.present().stream()
            .filter(line -> touched.test(line.line()))
            .map(
                line ->
                    new AskedDiscount(
                        lines.effective(line.line()),
                        isUnderFloor(line, lines),
                        buying.familiesOf(line.product()),
                        buying.accountClass()))
            .toList(),
        now);
  }

  private static boolean isUnderFloor(OrderLine line, OrderLines lines) {
    return line.floorMargin().isMoreThan(lines.margin(line.line()));
  }
}
