package voti.kit.views;

import org.axonframework.eventhandling.StreamingEventProcessor;

/** How far a processor has come. */
public final class Progress {

  private Progress() {}

  /** The tracking index of the last event all its segments have handled; -1 before the first. */
  public static long of(StreamingEventProcessor processor) {
    return processor.processingStatus().values().stream()
        .mapToLong(status -> status.getCurrentPosition().orElse(-1))
        .min()
        .orElse(-1);
  }
}
