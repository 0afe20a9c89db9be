package voti.store;

import org.axonframework.common.AxonNonTransientException;
import org.jspecify.annotations.Nullable;

/** The store could not be asked or is closed. Nothing was written. */
public final class StoreUnavailable extends AxonNonTransientException {

  /** For whoever keeps something beside the log. */
  public StoreUnavailable(String why, @Nullable Throwable cause) {
    super(why, cause);
  }
}
