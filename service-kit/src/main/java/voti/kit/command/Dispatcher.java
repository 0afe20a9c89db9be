package voti.kit.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.MetaData;
import voti.store.CauseAlreadyCommitted;
import voti.store.Commit;
import voti.store.EventTypes;
import voti.store.Logs;

/** Sends a command, waits, and reads back what its cause has written. */
final class Dispatcher {

  private static final long PATIENCE_SECONDS = 15;

  private final CommandBus bus;
  private final Logs store;
  private final EventTypes types;

  Dispatcher(CommandBus bus, Logs store, EventTypes types) {
    this.bus = bus;
    this.store = store;
    this.types = types;
  }

  Accepted dispatch(Object command, Map<String, String> metadata) {
    var message =
        GenericCommandMessage.asCommandMessage(command).withMetaData(MetaData.from(metadata));
    var stream = Target.of(message);
    try {
      await(message);
    } catch (AlreadyDecided before) {
      return answer(before.first(), true);
    } catch (CauseAlreadyCommitted before) {
      return answer(before.existing(), true);
    }
    return store
        .commitByCause(stream, String.valueOf(metadata.get(Envelope.CAUSE)))
        .map(commit -> answer(commit, false))
        .orElseGet(() -> nothing(stream));
  }

  private void await(CommandMessage<?> message) {
    var callback = new FutureCallback<Object, Object>();
    bus.dispatch(message, callback);
    try {
      var result = callback.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (result.isExceptional()) {
        throw unchecked(result.exceptionResult());
      }
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
      throw new NotInTime(asked);
    } catch (TimeoutException late) {
      throw new NotInTime(late);
    } catch (java.util.concurrent.ExecutionException failed) {
      throw unchecked(failed.getCause() == null ? failed : failed.getCause());
    }
  }

  private static RuntimeException unchecked(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof AlreadyDecided || cause instanceof CauseAlreadyCommitted) {
        return (RuntimeException) cause;
      }
    }
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException runtime
        ? runtime
        : new IllegalStateException(failure);
  }

  private Accepted answer(Commit commit, boolean repeated) {
    var happened =
        store.messages(commit).stream()
            .map(event -> new Happened(types.nameOf(event.getPayloadType()), event.getPayload()))
            .toList();
    return new Accepted(commit.stream(), store.place(commit), commit.last(), happened, repeated);
  }

  private Accepted nothing(String stream) {
    return new Accepted(
        stream, store.lastPlace(stream), store.lastSequence(stream).orElse(-1), List.of(), false);
  }

  /** The metadata of the first event at a place. */
  Map<String, ?> metadataAt(long place) {
    return store
        .commitAt(place)
        .map(commit -> store.messages(commit).getFirst().getMetaData())
        .orElse(MetaData.emptyInstance());
  }
}
