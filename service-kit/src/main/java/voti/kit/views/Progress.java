package voti.kit.views;

import org.axonframework.eventhandling.StreamingEventProcessor;
import voti.store.StoredTokens;

/** How far a processor has come, in this process or in another that holds its claim. */
public class Progress {

  private final StoredTokens tokens;

  Progress(StoredTokens tokens) {
    this.tokens = tokens;
  }

  /** The tracking index of the last event all its segments have handled; -1 before the first. */
  public long of(StreamingEventProcessor processor) {
    var here = processor.processingStatus().values();
    return here.isEmpty()
        ? tokens.position(processor.getName())
        : here.stream()
            .mapToLong(status -> status.getCurrentPosition().orElse(-1))
            .min()
            .orElseThrow();
  }
}
