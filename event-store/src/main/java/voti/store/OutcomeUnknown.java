package voti.store;

import org.axonframework.common.AxonNonTransientException;
import org.jspecify.annotations.Nullable;

/**
 * The store did not say in time whether it wrote. It may have; the same command with the same cause
 * finds out.
 */
public final class OutcomeUnknown extends AxonNonTransientException {

  OutcomeUnknown(String stream, @Nullable Throwable last) {
    super("it is not known whether the commit of " + stream + " was written", last);
  }
}
