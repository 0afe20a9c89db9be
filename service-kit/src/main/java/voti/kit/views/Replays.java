package voti.kit.views;

import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;

/** Makes a read model forget and read everything again. */
public class Replays {

  private final Configuration axon;

  Replays(Configuration axon) {
    this.axon = axon;
  }

  /**
   * Resets a group to the first event; its {@code @ResetHandler} empties it before.
   *
   * @throws IllegalArgumentException when there is no such group
   */
  public void replay(String group) {
    var processor =
        axon.eventProcessingConfiguration()
            .eventProcessor(group, StreamingEventProcessor.class)
            .orElseThrow(() -> new IllegalArgumentException("there is no group " + group));
    processor.shutDown();
    try {
      processor.resetTokens();
    } finally {
      processor.start();
    }
  }
}
