package voti.store;

import org.axonframework.common.AxonNonTransientException;

/** This was done before: the answer is that of the first time. Nothing was written. */
public final class CauseAlreadyCommitted extends AxonNonTransientException {

  private final transient Commit existing;

  CauseAlreadyCommitted(Commit existing) {
    super(
        "%s has done \"%s\" at position %d"
            .formatted(existing.stream(), existing.cause(), existing.position()));
    this.existing = existing;
  }

  /** What the first time wrote. */
  public Commit existing() {
    return existing;
  }
}
