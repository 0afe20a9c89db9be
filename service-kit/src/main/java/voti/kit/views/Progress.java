package voti.kit.views;

import java.time.Duration;
import java.util.Map;
import org.axonframework.eventhandling.StreamingEventProcessor;
import voti.store.StoredTokens;

/** How far a processor has come, in this process or in another that holds its claim. */
public class Progress {

  /** Tokens only grow: one that was read a moment ago promises nothing that is not so. */
  private static final Duration A_MOMENT = Duration.ofMillis(5);

  private final SharedLook<Map<String, Long>> elsewhere;

  Progress(StoredTokens tokens) {
    elsewhere = new SharedLook<>(tokens::positions, A_MOMENT);
  }

  /** The tracking index of the last event all its segments have handled; -1 before the first. */
  public long of(StreamingEventProcessor processor) {
    var here = processor.processingStatus().values();
    return here.isEmpty()
        ? elsewhere.get().getOrDefault(processor.getName(), -1L)
        : here.stream()
            .mapToLong(status -> status.getCurrentPosition().orElse(-1))
            .min()
            .orElseThrow();
  }
}
