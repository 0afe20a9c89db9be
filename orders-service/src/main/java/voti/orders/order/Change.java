package voti.orders.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an order stands after it was changed.
 *
 * @param lines all of them; one that was taken away is there with no quantity
 * @param requestedFrom the first day goods are wanted
 * @param requestedUntil the last
 * @param submitted its fixed figures; {@code null} while it is captured
 * @param state how far it is
 */
public record Change(
    OrderLines lines,
    @Nullable LocalDate requestedFrom,
    @Nullable LocalDate requestedUntil,
    @Nullable Submitted submitted,
    OrderState state) {

  /** The last day its goods are wanted, else the first; {@code null}: nobody said. */
  public @Nullable LocalDate wantedBy() {
    return lastOf(requestedFrom, requestedUntil);
  }

  static @Nullable LocalDate lastOf(@Nullable LocalDate from, @Nullable LocalDate until) {
    return until == null ? from : until;
  }

  Change in(OrderState now) {
    return new Change(lines, requestedFrom, requestedUntil, submitted, now);
  }
}
