package voti.store;

import org.axonframework.common.AxonNonTransientException;

/** A unit of work that cannot be one commit, refused before anything was written. */
public final class CommitRefused extends AxonNonTransientException {

  CommitRefused(String why) {
    super(why);
  }
}
