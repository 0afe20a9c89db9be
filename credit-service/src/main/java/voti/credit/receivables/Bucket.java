package voti.credit.receivables;

import org.jspecify.annotations.Nullable;

/**
 * A span of days past the due date, both ends inclusive.
 *
 * @param key its name: {@code 1-30}
 * @param from the fewest days late; {@code null} for everything that is not due
 * @param to the most days late; {@code null} when there is no end
 */
public record Bucket(String key, @Nullable Integer from, @Nullable Integer to) {

  /** Whether an item that is so many days late belongs here. */
  public boolean holds(long daysLate) {
    return (from == null || daysLate >= from) && (to == null || daysLate <= to);
  }
}
