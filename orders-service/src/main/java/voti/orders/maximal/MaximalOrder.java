package voti.orders.maximal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The answer.
 *
 * @param lines what to order; empty when nothing fits
 * @param amount of all lines, in minor units
 * @param value what was maximised: the lines' value, and the worth of breadth for each of them
 * @param bound no order has more value than that: equal to the value when this is proven the best
 * @param binding what keeps it from being larger: the name of a cap, {@code quantities} when each
 *     line is at its most, {@code nothing-worth-it} when what is left has no value
 * @param perUnit what one more unit of currency of the binding cap would bring, in units of value
 */
public record MaximalOrder(
    List<Line> lines, long amount, long value, long bound, String binding, BigDecimal perUnit) {

  /** Lines are copied. */
  public MaximalOrder {
    lines = List.copyOf(lines);
  }

  /** A line of so many units, at that amount in minor units. */
  public record Line(String product, long quantity, long amount) {}

  /** Whether it is proven that there is none better. */
  public boolean isProven() {
    return value >= bound;
  }

  /** By how much the best may be better, as a share of what it may be; 0 when proven. */
  public BigDecimal gap() {
    return isProven()
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(bound - value)
            .divide(BigDecimal.valueOf(bound), MathContext.DECIMAL64);
  }
}
