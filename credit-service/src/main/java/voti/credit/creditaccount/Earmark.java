package voti.credit.creditaccount;

import org.jspecify.annotations.Nullable;

/**
 * What the unallocated rest of a receipt is kept for.
 *
 * @param purpose {@code prepayment} or {@code refund}
 * @param order that it is paid ahead for; {@code null} when it is to go back
 */
public record Earmark(String purpose, @Nullable String order) {

  /** Whether it covers this order. */
  boolean isFor(String other) {
    return other.equals(order);
  }
}
