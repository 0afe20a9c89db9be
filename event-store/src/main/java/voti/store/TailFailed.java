package voti.store;

import org.axonframework.common.AxonNonTransientException;

/** What a subscriber is told when the tail of the log failed: open the stream again. */
public final class TailFailed extends AxonNonTransientException {

  TailFailed(String log, Throwable cause) {
    super("the tail of " + log + " failed", cause);
  }
}
