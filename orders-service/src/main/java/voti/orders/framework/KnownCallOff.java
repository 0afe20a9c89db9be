package voti.orders.framework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order that was called off.
 *
 * @param order {@code ord-…}
 * @param number of the order
 * @param on the day of the call-off
 * @param due the day of the schedule; {@code null}: by hand
 */
public record KnownCallOff(
    String order, String number, LocalDate on, @Nullable LocalDate due, List<CalledLine> lines) {

  /** The list is copied. */
  public KnownCallOff {
    lines = List.copyOf(lines);
  }

  KnownCallOff with(List<CalledLine> now) {
    return new KnownCallOff(order, number, on, due, now);
  }
}
