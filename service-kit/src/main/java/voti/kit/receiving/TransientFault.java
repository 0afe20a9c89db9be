package voti.kit.receiving;

import com.mongodb.MongoException;
import java.util.concurrent.RejectedExecutionException;
import org.axonframework.common.AxonTransientException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import voti.kit.command.NotInTime;
import voti.store.OutcomeUnknown;
import voti.store.StoreUnavailable;

/** A fault that is not the message's: it is tried again later and nothing is parked. */
public final class TransientFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public TransientFault(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  public TransientFault(String sentence) {
    super(sentence);
  }

  /**
   * Whether a failure says nothing of what was asked: the store is away, or somebody was faster.
   */
  public static boolean isBehind(@Nullable Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TransientFault
          || cause instanceof MongoException
          || cause instanceof OutcomeUnknown
          || cause instanceof StoreUnavailable
          || cause instanceof NotInTime
          || cause instanceof ConcurrencyException
          || cause instanceof RejectedExecutionException
          || cause instanceof AxonTransientException) {
        return true;
      }
    }
    return false;
  }
}
