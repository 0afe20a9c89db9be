package voti.kit.views;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.Configuration;
import voti.store.Logs;
import voti.values.Places;

/** Waits until the read models have seen what was written. */
public class Freshness {

  /** What leaves the service is not something a reader waits for. */
  static final String PUBLISHING = "publishing";

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final long LOOK_NANOS = 2_000_000;

  private final Configuration axon;
  private final Logs store;
  private final Progress progress;

  Freshness(Configuration axon, Logs store, Progress progress) {
    this.progress = progress;
    this.axon = axon;
    this.store = store;
  }

  /** Returns when all groups have passed a place, or after five seconds. */
  public void await(long place) {
    var commit = store.commitAt(place);
    if (commit.isEmpty()) {
      return;
    }
    var last = place * Places.EVENTS_PER_COMMIT + commit.get().events().size() - 1;
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!passed(Places.logOf(place), last) && System.nanoTime() < deadline) {
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }

  /** Returns when all groups have seen everything written so far, or after seconds at most. */
  public void awaitAll() {
    store.all().forEach(log -> await(Places.of(log.number(), log.lastPosition())));
  }

  private boolean passed(int log, long index) {
    return groups().stream().allMatch(group -> progress.index(group, log) >= index);
  }

  private List<EachLog> groups() {
    return EachLog.groups(axon).stream()
        .filter(group -> !group.getName().equals(PUBLISHING))
        .toList();
  }
}
