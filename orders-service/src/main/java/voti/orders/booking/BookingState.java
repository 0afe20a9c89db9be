package voti.orders.booking;

import java.util.Locale;

/** How far the newest attempt to book a carrier has come. */
enum BookingState {
  REQUESTED,
  CONFIRMED,
  DECLINED,
  CANCELLED,
  PICKED_UP,
  DELIVERED;

  /** As it is written outside: in small letters with hyphens. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether another carrier may be asked. */
  boolean isFree() {
    return this == DECLINED || this == CANCELLED;
  }
}
