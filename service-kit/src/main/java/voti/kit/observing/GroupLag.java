package voti.kit.observing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.config.Configuration;
import voti.kit.views.EachLog;
import voti.kit.views.Progress;
import voti.store.Commit;
import voti.store.Logs;
import voti.store.VotiEventStore;

/** How far the groups of this process are behind their logs. */
class GroupLag {

  private final Configuration axon;
  private final Logs logs;
  private final Progress progress;
  private final Clock clock;

  GroupLag(Configuration axon, Logs logs, Progress progress, Clock clock) {
    this.progress = progress;
    this.axon = axon;
    this.logs = logs;
    this.clock = clock;
  }

  List<EachLog> groups() {
    return EachLog.groups(axon);
  }

  /** Commits the group has not seen. */
  long positions(EachLog group) {
    return logs.all().stream()
        .mapToLong(log -> Math.max(0, log.lastPosition() - seen(group, log)))
        .sum();
  }

  /** The age of the oldest commit the group has not seen, in seconds; 0 when it has seen all. */
  double seconds(EachLog group) {
    return logs.all().stream()
        .flatMap(log -> log.commitAt(seen(group, log) + 1).stream())
        .map(Commit::at)
        .map(at -> Duration.between(at, clock.instant()))
        .mapToDouble(age -> Math.max(0, age.toMillis() / 1000.0))
        .max()
        .orElse(0);
  }

  private long seen(EachLog group, VotiEventStore log) {
    return progress.position(group, log.number());
  }
}
