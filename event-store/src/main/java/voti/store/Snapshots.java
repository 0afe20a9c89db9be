package voti.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.UnknownSerializedType;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * The newest snapshot of each stream. One that another type or revision of the aggregate wrote is
 * not read: the events are all there.
 */
final class Snapshots {

  private final MongoCollection<Document> snapshots;
  private final Serializer serializer;
  private final SnapshotFilter filter;

  Snapshots(MongoDatabase database, Serializer serializer, SnapshotFilter filter) {
    snapshots = Majority.collection(database, "snapshots");
    this.serializer = serializer;
    this.filter = filter;
  }

  /** Keeps it unless a newer one is there. */
  void store(DomainEventMessage<?> snapshot) {
    var payload = snapshot.serializePayload(serializer, byte[].class);
    var metadata = snapshot.serializeMetaData(serializer, byte[].class);
    var id = snapshot.getAggregateIdentifier();
    var document =
        new Document("_id", id)
            .append("sequence", snapshot.getSequenceNumber())
            .append("aggregate", snapshot.getType())
            .append("type", payload.getType().getName())
            .append("revision", payload.getType().getRevision())
            .append("event", snapshot.getIdentifier())
            .append("at", snapshot.getTimestamp().toString())
            .append("payload", new Binary(payload.getData()))
            .append("metadata", new Binary(metadata.getData()));
    var older = new Document("$lt", snapshot.getSequenceNumber());
    try {
      snapshots.replaceOne(
          new Document("_id", id).append("sequence", older),
          document,
          new ReplaceOptions().upsert(true));
    } catch (MongoWriteException | MongoCommandException newerIsThere) {
      if (ErrorCategory.fromErrorCode(newerIsThere.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw newerIsThere;
      }
    }
  }

  Optional<DomainEventMessage<?>> read(String stream) {
    var found = snapshots.find(new Document("_id", stream)).first();
    return Optional.ofNullable(found)
        .map(Snapshots::data)
        .filter(this::isOfToday)
        .map(this::message);
  }

  private boolean isOfToday(DomainEventData<byte[]> data) {
    var type = data.getPayload().getType();
    var aggregate = serializer.classForType(type);
    if (UnknownSerializedType.class.isAssignableFrom(aggregate)) {
      return false;
    }
    var today = serializer.typeForClass(aggregate);
    return Objects.equals(today.getRevision(), type.getRevision()) && filter.allow(data);
  }

  private DomainEventMessage<?> message(DomainEventData<byte[]> data) {
    return new GenericDomainEventMessage<>(
        data.getType(),
        data.getAggregateIdentifier(),
        data.getSequenceNumber(),
        new SerializedMessage<>(
            data.getEventIdentifier(),
            new LazyDeserializingObject<>(data.getPayload(), serializer),
            new LazyDeserializingObject<MetaData>(data.getMetaData(), serializer)),
        data::getTimestamp);
  }

  private static DomainEventData<byte[]> data(Document found) {
    return new GenericDomainEventEntry<>(
        found.getString("aggregate"),
        found.getString("_id"),
        found.getLong("sequence"),
        found.getString("event"),
        Instant.parse(found.getString("at")),
        found.getString("type"),
        found.getString("revision"),
        found.get("payload", Binary.class).getData(),
        found.get("metadata", Binary.class).getData());
  }
}
