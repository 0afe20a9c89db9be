package voti.values;

/**
 * Where a commit stands among all logs of a service: the number of its log in the high bits, its
 * position in that log in the low forty. In log 0 a place is a position.
 */
public final class Places {

  /**
   * At most so many events in a commit: an event's number among all of the service is the place of
   * its commit times this, and its place in the commit.
   */
  public static final int EVENTS_PER_COMMIT = 4096;

  private static final int BITS = 40;

  private Places() {}

  public static long of(int log, long position) {
    return ((long) log << BITS) + position;
  }

  /** The number of the log. */
  public static int logOf(long place) {
    return (int) (place >> BITS);
  }

  /** The position in that log. */
  public static long positionOf(long place) {
    return place & ((1L << BITS) - 1);
  }
}
