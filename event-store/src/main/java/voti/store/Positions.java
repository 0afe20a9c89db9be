package voti.store;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/** Positions of commits and the numbers of their events: position · 4096 + place in the commit. */
final class Positions {

  private Positions() {}

  static long firstIndex(long position) {
    return position * VotiEventStore.EVENTS_PER_COMMIT;
  }

  /** The position of the commit that an event belongs to. */
  static long of(long trackingIndex) {
    return Math.floorDiv(trackingIndex, VotiEventStore.EVENTS_PER_COMMIT);
  }

  /** The token of one that has seen everything up to this position. */
  static TrackingToken through(long position) {
    return new GlobalSequenceTrackingToken(firstIndex(position + 1) - 1);
  }

  /** The index of the first event that the holder of the token has not seen. */
  static long after(@Nullable TrackingToken token) {
    var plain = token == null ? null : WrappedToken.unwrapLowerBound(token);
    return switch (plain) {
      case null -> 0;
      case GlobalSequenceTrackingToken global -> global.getGlobalIndex() + 1;
      default ->
          throw new IllegalArgumentException(
              "a token of this log is a number, not " + plain.getClass().getSimpleName());
    };
  }
}
