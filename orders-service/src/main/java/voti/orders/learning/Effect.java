package voti.orders.learning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much of what was delivered came back before a day and since, in two windows of one length.
 *
 * @param since the first day of the window before
 * @param from the day between the windows
 * @param until the first day after the second window
 * @param delivered lines in the window before and in the one since
 * @param before the rate in the window before; {@code null}: nothing was delivered
 * @param after the rate in the window since; {@code null}: nothing was delivered
 * @param change by how much fewer came back; {@code null} where a rate is missing
 * @param provisional whether lines of the second window may still come back in their time
 */
public record Effect(
    LocalDate since,
    LocalDate from,
    LocalDate until,
    Delivered delivered,
    @Nullable Rate before,
    @Nullable Rate after,
    @Nullable Change change,
    boolean provisional) {

  /** Lines that were delivered in each window. */
  public record Delivered(int before, int after) {}

  /** Of two counts of delivered lines and those of them that came back. */
  static Effect of(
      LocalDate since, LocalDate from, LocalDate until, Count before, Count after, boolean open) {
    var first = before.rate();
    var second = after.rate();
    return new Effect(
        since,
        from,
        until,
        new Delivered(before.of(), after.of()),
        first,
        second,
        first == null || second == null ? null : Change.between(first, second),
        open);
  }

  /** Lines that came back of lines that were delivered. */
  record Count(int events, int of) {

    @Nullable Rate rate() {
      return of == 0 ? null : Rate.of(events, of);
    }
  }
}
