package voti.kit.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.MetaData;
import voti.store.CauseAlreadyCommitted;
import voti.store.Commit;
import voti.store.EventTypes;
import voti.store.Logs;
import voti.values.decision.Moved;

/** Sends a command, waits, and reads back what its cause has written. */
final class Dispatcher {

  private static final long PATIENCE_SECONDS = 15;

  /** An aggregate that moved may have moved on with the one it became part of. */
  private static final int MOST_MOVES = 16;

  private final CommandBus bus;
  private final Logs store;
  private final EventTypes types;

  Dispatcher(CommandBus bus, Logs store, EventTypes types) {
    this.bus = bus;
    this.store = store;
    this.types = types;
  }

  Accepted dispatch(Object command, Map<String, String> metadata) {
    return moving(
        command,
        addressed -> decided(addressed, addressed == command ? metadata : elsewhere(metadata)));
  }

  /** The version that the caller has seen is that of the aggregate it knew. */
  private static Map<String, String> elsewhere(Map<String, String> metadata) {
    var envelope = new HashMap<>(metadata);
    envelope.remove(Envelope.IF_MATCH);
    return envelope;
  }

  private static <T> T moving(Object command, Function<Object, T> sending) {
    var addressed = command;
    for (var moves = 0; moves < MOST_MOVES; moves++) {
      try {
        return sending.apply(addressed);
      } catch (Moved moved) {
        addressed = moved.command();
      }
    }
    throw new IllegalStateException("no aggregate answers: each has moved into another");
  }

  private Accepted decided(Object command, Map<String, String> metadata) {
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

  /** What the handler answers; it writes nothing. */
  Object ask(Object question, Map<String, String> metadata) {
    return moving(
        question,
        addressed ->
            await(
                GenericCommandMessage.asCommandMessage(addressed)
                    .withMetaData(MetaData.from(metadata))));
  }

  private Object await(CommandMessage<?> message) {
    var callback = new FutureCallback<Object, Object>();
    bus.dispatch(message, callback);
    try {
      var result = callback.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (result.isExceptional()) {
        throw unchecked(result.exceptionResult());
      }
      return result.getPayload();
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
