package voti.kit.observing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import voti.kit.events.Recorded;
import voti.kit.views.Progress;
import voti.store.Commit;
import voti.store.VotiEventStore;

/** How far the groups of this process are behind their log. */
class GroupLag {

  private final Configuration axon;
  private final VotiEventStore store;
  private final Progress progress;
  private final Clock clock;

  GroupLag(Configuration axon, VotiEventStore store, Progress progress, Clock clock) {
    this.progress = progress;
    this.axon = axon;
    this.store = store;
    this.clock = clock;
  }

  List<StreamingEventProcessor> groups() {
    return axon.eventProcessingConfiguration().eventProcessors().values().stream()
        .filter(StreamingEventProcessor.class::isInstance)
        .map(StreamingEventProcessor.class::cast)
        .toList();
  }

  /** Commits the group has not seen. */
  long positions(StreamingEventProcessor group) {
    return Math.max(0, store.lastPosition() - seen(group));
  }

  /** The age of the oldest commit the group has not seen, in seconds; 0 when it has seen all. */
  double seconds(StreamingEventProcessor group) {
    var next = seen(group) + 1;
    return store
        .commitAt(next)
        .map(Commit::at)
        .map(at -> Duration.between(at, clock.instant()))
        .stream()
        .mapToDouble(age -> Math.max(0, age.toMillis() / 1000.0))
        .findFirst()
        .orElse(0);
  }

  private long seen(StreamingEventProcessor group) {
    var index = progress.of(group);
    return index < 0 ? 0 : index / Recorded.EVENTS_PER_COMMIT;
  }
}
