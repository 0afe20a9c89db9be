package voti.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;

/** Makes one commit of the events of a unit of work, or refuses them. */
final class Drafting {

  private static final long LARGEST = 15L << 20;

  private final EventTypes types;
  private final Serializer serializer;

  Drafting(EventTypes types, Serializer serializer) {
    this.types = types;
    this.serializer = serializer;
  }

  Draft draft(List<? extends EventMessage<?>> messages) {
    var events = messages.stream().map(Drafting::domainEvent).toList();
    var head = events.getFirst();
    oneStream(events);
    var stored = new ArrayList<StoredEvent>(events.size());
    for (var event : events) {
      stored.add(stored(event));
    }
    var draft =
        new Draft(
            head.getAggregateIdentifier(),
            head.getSequenceNumber(),
            oneAccount(events),
            Objects.toString(head.getMetaData().get(Commit.CAUSE), head.getIdentifier()),
            stored);
    if (draft.size() > LARGEST) {
      throw new CommitRefused(
          "%d bytes of events for %s; a commit holds %d"
              .formatted(draft.size(), draft.stream(), LARGEST));
    }
    return draft;
  }

  private static DomainEventMessage<?> domainEvent(EventMessage<?> message) {
    if (message instanceof DomainEventMessage<?> event && event.getAggregateIdentifier() != null) {
      return event;
    }
    throw new CommitRefused(
        message.getPayloadType().getSimpleName() + " was published without an aggregate");
  }

  private void oneStream(List<DomainEventMessage<?>> events) {
    var stream = events.getFirst().getAggregateIdentifier();
    var sequence = events.getFirst().getSequenceNumber();
    if (events.size() > VotiEventStore.EVENTS_PER_COMMIT) {
      throw new CommitRefused(
          "%d events for %s; a commit holds %d"
              .formatted(events.size(), stream, VotiEventStore.EVENTS_PER_COMMIT));
    }
    for (var event : events) {
      if (!event.getAggregateIdentifier().equals(stream)) {
        throw new CommitRefused(
            "one unit of work touched two streams, %s and %s"
                .formatted(stream, event.getAggregateIdentifier()));
      }
      if (event.getSequenceNumber() != sequence++) {
        throw new CommitRefused("the events for " + stream + " are not numbered in order");
      }
      var prefix = types.prefixOf(event.getPayloadType());
      if (!stream.startsWith(prefix + "-")) {
        throw new CommitRefused(
            "%s belongs to streams %s-…, not to %s"
                .formatted(event.getPayloadType().getSimpleName(), prefix, stream));
      }
    }
  }

  private static @Nullable String oneAccount(List<DomainEventMessage<?>> events) {
    String account = null;
    for (var event : events) {
      if (event.getPayload() instanceof ConcernsAccount concerned && concerned.account() != null) {
        if (account != null && !account.equals(concerned.account())) {
          throw new CommitRefused(
              "one unit of work concerns two accounts, %s and %s"
                  .formatted(account, concerned.account()));
        }
        account = concerned.account();
      }
    }
    return account;
  }

  private StoredEvent stored(DomainEventMessage<?> event) {
    var payload = event.serializePayload(serializer, byte[].class);
    var metadata = event.serializeMetaData(serializer, byte[].class).getData();
    var type = payload.getType();
    var hash =
        CanonicalJson.eventHash(
            event.getIdentifier(), type.getName(), type.getRevision(), payload.getData(), metadata);
    return new StoredEvent(
        event.getIdentifier(),
        type.getName(),
        type.getRevision(),
        hash,
        payload.getData(),
        metadata,
        event.getSequenceNumber());
  }
}
