package voti.kit.views;

import java.time.Duration;
import java.util.Map;
import voti.store.StoredTokens;
import voti.values.Places;

/** How far a processor has come, in this process or in another that holds its claim. */
public class Progress {

  /** Tokens only grow: one that was read a moment ago promises nothing that is not so. */
  private static final Duration A_MOMENT = Duration.ofMillis(5);

  private final SharedLook<Map<String, Long>> elsewhere;

  Progress(StoredTokens tokens) {
    elsewhere = new SharedLook<>(tokens::positions, A_MOMENT);
  }

  /** The position up to which a group has handled everything in a log, by the log's number. */
  public long position(EachLog group, int log) {
    var index = index(group, log);
    return index < 0 ? 0 : Places.positionOf(index / Places.EVENTS_PER_COMMIT);
  }

  /** The tracking index of the last event of a log that a group has handled; -1 before any. */
  long index(EachLog group, int log) {
    var processor = group.of(log);
    var here = processor.processingStatus().values();
    return here.isEmpty()
        ? elsewhere.get().getOrDefault(processor.getName(), -1L)
        : here.stream()
            .mapToLong(status -> status.getCurrentPosition().orElse(-1))
            .min()
            .orElseThrow();
  }
}
