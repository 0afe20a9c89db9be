package voti.benchmarks.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.types.Binary;
import voti.benchmarks.Bar;
import voti.benchmarks.Callers;
import voti.benchmarks.Ground;
import voti.benchmarks.Row;
import voti.store.CanonicalSerializer;
import voti.store.VotiEventStore;

/** A reader of the whole log, beside a raw cursor over it with the same decoding. */
final class ReplayRow implements Row {

  private static final int EVENTS = Integer.getInteger("voti.bench.replay", 100_000);

  private final Ground ground = new Ground();
  private final MongoDatabase database = ground.database();
  private final Serializer serializer = CanonicalSerializer.events(Notes.TYPES);
  private final VotiEventStore store = Stores.over(database);
  private final MongoCollection<Document> commits = database.getCollection("log-0");
  private String differs = "ok";

  ReplayRow() throws Exception {
    try (var callers = new Callers(64)) {
      var next = new java.util.concurrent.atomic.AtomicLong();
      while (next.get() < EVENTS) {
        callers.perSecond(
            caller -> {
              var number = next.incrementAndGet();
              if (number <= EVENTS) {
                store.publish(Notes.of("nte-00-" + number, 0, 1));
              }
            });
      }
    }
  }

  @Override
  public String name() {
    return "replay of 100,000";
  }

  @Override
  public Bar bar() {
    return Bar.atLeast(0.85);
  }

  @Override
  public String unit() {
    return "events per second";
  }

  @Override
  public double ours() throws Exception {
    var begun = System.nanoTime();
    var length = 0L;
    var last = 0L;
    try (var stream = store.openStream(null)) {
      for (var i = 0; i < EVENTS; i++) {
        var event = stream.nextAvailable();
        var index = event.trackingToken().position().orElse(-1);
        if (index <= last) {
          differs = "index " + index + " after " + last;
        }
        last = index;
        length += ((NoteEvent.NoteTaken) event.getPayload()).words().length();
      }
    }
    return rate(begun, length);
  }

  @Override
  public double baseline() {
    var begun = System.nanoTime();
    var length = 0L;
    try (var cursor = commits.find().sort(new Document("_id", 1)).batchSize(256).cursor()) {
      while (cursor.hasNext()) {
        for (var event : cursor.next().getList("events", Document.class)) {
          NoteEvent.NoteTaken note =
              serializer.deserialize(
                  new SimpleSerializedObject<>(
                      event.get("payload", Binary.class).getData(),
                      byte[].class,
                      event.getString("type"),
                      event.getString("revision")));
          length += note.words().length();
        }
      }
    }
    return rate(begun, length);
  }

  private double rate(long begun, long length) {
    if (length != 200L * EVENTS) {
      differs = "words of " + length + " characters were read";
    }
    return EVENTS * 1e9 / (System.nanoTime() - begun);
  }

  @Override
  public String control() {
    return differs.equals("ok") ? Notes.control(store, EVENTS) : differs;
  }

  @Override
  public void close() {
    store.close();
    ground.close();
  }
}
