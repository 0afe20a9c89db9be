package voti.kit.receiving;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/** The messages that wait for an operator, and a record of what became of earlier ones. */
class Parked {

  private static final Bson IN_ORDER =
      new Document("topic", 1).append("partition", 1).append("offset", 1);

  private final MongoCollection<ParkedMessage> parked;
  private final MongoCollection<ParkedMessage> closed;
  private final Clock clock;

  Parked(MongoDatabase database, Clock clock) {
    parked = safe(database, "parked");
    closed = safe(database, "parked-closed");
    this.clock = clock;
  }

  private static MongoCollection<ParkedMessage> safe(MongoDatabase database, String name) {
    return database
        .getCollection(name, ParkedMessage.class)
        .withWriteConcern(WriteConcern.MAJORITY)
        .withReadConcern(ReadConcern.MAJORITY);
  }

  long count() {
    return parked.countDocuments();
  }

  List<ParkedMessage> all() {
    return parked.find().sort(IN_ORDER).into(new ArrayList<>());
  }

  Optional<ParkedMessage> find(String id) {
    return Optional.ofNullable(parked.find(eq("_id", id)).first());
  }

  /** The lanes that are held back. */
  Set<String> lanes() {
    var lanes = new HashSet<String>();
    parked.find().forEach(message -> lanes.add(message.lane()));
    return lanes;
  }

  /** The messages of a lane, oldest first. */
  List<ParkedMessage> lane(String topic, String key) {
    return parked
        .find(new Document("topic", topic).append("key", key))
        .sort(IN_ORDER)
        .into(new ArrayList<>());
  }

  List<ParkedMessage> asked() {
    return parked.find(exists("asked")).sort(IN_ORDER).into(new ArrayList<>());
  }

  /** Parks, with majority; parking the same again changes nothing. */
  void park(ConsumerRecord<byte[], byte[]> message, String error, boolean heldBack) {
    var id = ParkedMessage.idOf(message);
    if (find(id).isPresent()) {
      return;
    }
    var headers = new ArrayList<ParkedMessage.Header>();
    message
        .headers()
        .forEach(h -> headers.add(new ParkedMessage.Header(h.key(), new Binary(h.value()))));
    var body = message.value() == null ? new byte[0] : message.value();
    parked.replaceOne(
        eq("_id", id),
        new ParkedMessage(
            id,
            message.topic(),
            message.partition(),
            message.offset(),
            Incoming.key(message),
            Incoming.type(message),
            headers,
            new Binary(body),
            error,
            heldBack,
            clock.instant(),
            null),
        new ReplaceOptions().upsert(true));
  }

  /** Notes what an operator wants; the consumer does it. */
  void ask(ParkedMessage message, ParkedMessage.Asked asked) {
    parked.updateOne(eq("_id", message.id()), Updates.set("asked", asked));
  }

  /** It failed again, and waits on. */
  void failed(ParkedMessage message, String error) {
    parked.updateOne(
        eq("_id", message.id()),
        Updates.combine(
            Updates.set("error", error), Updates.set("heldBack", false), Updates.unset("asked")));
  }

  /** It is done with; what was asked stays on record. */
  void close(ParkedMessage message) {
    if (message.asked() != null) {
      closed.replaceOne(eq("_id", message.id()), message, new ReplaceOptions().upsert(true));
    }
    parked.deleteOne(new Document("_id", message.id()));
  }

  /** What operators have decided. */
  List<ParkedMessage> closed() {
    return closed.find(ne("asked", null)).sort(IN_ORDER).into(new ArrayList<>());
  }
}
