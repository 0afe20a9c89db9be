package voti.store;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** Makes Axon's messages of stored events: upcast at once, read from JSON when first looked at. */
final class Decoding {

  private final Positions positions;
  private final EventTypes types;
  private final Serializer serializer;

  Decoding(Positions positions, EventTypes types, Serializer serializer) {
    this.positions = positions;
    this.types = types;
    this.serializer = serializer;
  }

  /** The events of a commit, each with a token of its own. */
  List<TrackedEventMessage<?>> tracked(Commit commit) {
    var messages = new ArrayList<TrackedEventMessage<?>>(commit.events().size());
    var first = positions.firstIndex(commit.position());
    for (var event : commit.events()) {
      messages.add(
          new GenericTrackedDomainEventMessage<>(
              new GlobalSequenceTrackingToken(first + messages.size()),
              typeOf(event),
              commit.stream(),
              event.sequence(),
              message(event),
              commit::at));
    }
    return messages;
  }

  DomainEventMessage<?> domain(Commit commit, StoredEvent event) {
    return new GenericDomainEventMessage<>(
        typeOf(event), commit.stream(), event.sequence(), message(event), commit::at);
  }

  private String typeOf(StoredEvent event) {
    return types.prefixOf(types.classOf(event.type()));
  }

  private SerializedMessage<Object> message(StoredEvent event) {
    var today = types.revisionOf(types.classOf(event.type()));
    var payload =
        event.revision().equals(today)
            ? event.payload()
            : types.upcasters().upcast(event.type(), event.revision(), today, event.payload());
    return new SerializedMessage<>(
        event.id(),
        lazy(payload, event.type(), today),
        lazy(event.metadata(), MetaData.class.getName(), null));
  }

  private <T> LazyDeserializingObject<T> lazy(byte[] json, String type, @Nullable String revision) {
    return new LazyDeserializingObject<>(
        new SimpleSerializedObject<>(json, byte[].class, type, revision), serializer);
  }
}
