package voti.kit.views;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import voti.store.VotiEventStore;

/** Waits until the read models have seen a position. */
public class Freshness {

  /** What leaves the service is not something a reader waits for. */
  static final String PUBLISHING = "publishing";

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final long LOOK_NANOS = 2_000_000;

  private final Configuration axon;
  private final VotiEventStore store;
  private final Progress progress;

  Freshness(Configuration axon, VotiEventStore store, Progress progress) {
    this.progress = progress;
    this.axon = axon;
    this.store = store;
  }

  /** Returns when all groups have passed the position, or after five seconds. */
  public void await(long position) {
    var last = store.commitAt(position).map(commit -> commit.events().getLast().trackingIndex());
    if (last.isEmpty()) {
      return;
    }
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!passed(last.get()) && System.nanoTime() < deadline) {
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }

  private boolean passed(long index) {
    return processors().stream().allMatch(processor -> progress.of(processor) >= index);
  }

  private Collection<StreamingEventProcessor> processors() {
    return axon.eventProcessingConfiguration().eventProcessors().values().stream()
        .filter(processor -> !processor.getName().equals(PUBLISHING))
        .filter(StreamingEventProcessor.class::isInstance)
        .map(StreamingEventProcessor.class::cast)
        .toList();
  }
}
