package voti.orders.promotion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import voti.values.Money;

/**
 * What promotions give an order.
 *
 * @param lines those that get something
 * @param trace every promotion that was looked at
 */
public record Gains(List<Gain> lines, List<Considered> trace) {

  /** The lists are copied. */
  public Gains {
    lines = List.copyOf(lines);
    trace = List.copyOf(trace);
  }

  /** What is off a line, all together. */
  public Money off(int line, Money nothing) {
    return of(line).map(gain -> gain.allowance(nothing)).orElse(nothing);
  }

  /** Goods on top of a line, all together. */
  public BigDecimal free(int line) {
    return of(line).map(Gain::free).orElse(BigDecimal.ZERO);
  }

  /** What a line gets. */
  public Optional<Gain> of(int line) {
    return lines.stream().filter(gain -> gain.line() == line).findFirst();
  }
}
