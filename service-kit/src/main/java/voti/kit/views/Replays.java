package voti.kit.views;

import org.axonframework.config.Configuration;

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
            .eventProcessor(group, EachLog.class)
            .orElseThrow(() -> new IllegalArgumentException("there is no group " + group));
    processor.shutDown();
    try {
      processor.reset();
    } finally {
      processor.start();
    }
  }
}
