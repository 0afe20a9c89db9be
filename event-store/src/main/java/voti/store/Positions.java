package voti.store;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;
import voti.values.Places;

/**
 * Positions of a log's commits and the numbers of their events, which no other log of the service
 * has: place of the commit · 4096 + place in the commit.
 *
 * @param log its number
 */
record Positions(int log) {

  long firstIndex(long position) {
    return Places.of(log, position) * VotiEventStore.EVENTS_PER_COMMIT;
  }

  /** The position of the commit that an event belongs to. */
  long of(long trackingIndex) {
    return Places.positionOf(Math.floorDiv(trackingIndex, VotiEventStore.EVENTS_PER_COMMIT));
  }

  /** The token of one that has seen everything up to this position. */
  TrackingToken through(long position) {
    return new GlobalSequenceTrackingToken(firstIndex(position + 1) - 1);
  }

  /** The index of the first event that the holder of the token has not seen. */
  long after(@Nullable TrackingToken token) {
    var plain = token == null ? null : WrappedToken.unwrapLowerBound(token);
    return switch (plain) {
      case null -> firstIndex(0);
      case GlobalSequenceTrackingToken global -> next(global.getGlobalIndex() + 1);
      default ->
          throw new IllegalArgumentException(
              "a token of this log is a number, not " + plain.getClass().getSimpleName());
    };
  }

  private long next(long index) {
    var from = index <= 0 ? firstIndex(0) : index;
    if (Places.logOf(from / VotiEventStore.EVENTS_PER_COMMIT) != log) {
      throw new IllegalArgumentException("the token %d is of another log".formatted(index - 1));
    }
    return from;
  }
}
