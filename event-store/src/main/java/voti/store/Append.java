package voti.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** One caller's draft on its way into the log, and that caller's own fate. */
final class Append {

  private final Draft draft;
  private final long deadline;
  private final CompletableFuture<Commit> fate = new CompletableFuture<>();
  private boolean tried;
  private @Nullable Throwable trouble;

  Append(Draft draft, long deadline) {
    this.draft = draft;
    this.deadline = deadline;
  }

  Draft draft() {
    return draft;
  }

  boolean isOpen() {
    return !fate.isDone();
  }

  /** From now on it may have been written, whatever is heard. */
  void tried() {
    tried = true;
  }

  /** What went wrong last, for the record. */
  void trouble(Throwable last) {
    trouble = last;
  }

  void stored(Commit commit) {
    fate.complete(commit);
  }

  void failed(Throwable why) {
    fate.completeExceptionally(why);
  }

  /** Another commit stands where this one would begin. */
  void lost(Commit winner) {
    var message =
        "%s already has an event %d, written at position %d"
            .formatted(draft.stream(), draft.first(), winner.position());
    failed(
        draft.first() == 0
            ? new AggregateStreamCreationException(message)
            : new ConcurrencyException(message));
  }

  /** Gives up after the deadline: unknown when it was ever sent, else certainly not written. */
  void expire(long now) {
    if (now - deadline >= 0) {
      failed(
          tried
              ? new OutcomeUnknown(draft.stream(), trouble)
              : new StoreUnavailable("the store does not answer; nothing was written", trouble));
    }
  }

  /** Waits for the fate; the failure is thrown as it is. */
  Commit await() {
    try {
      return fate.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException plain ? plain : failed;
    }
  }
}
