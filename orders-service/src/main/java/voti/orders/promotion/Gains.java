package voti.orders.promotion;

import java.util.List;
import java.util.Optional;

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

  /** What a line gets. */
  public Optional<Gain> of(int line) {
    return lines.stream().filter(gain -> gain.line() == line).findFirst();
  }
}
