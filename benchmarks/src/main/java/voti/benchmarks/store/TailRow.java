package voti.benchmarks.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.atomic.AtomicLong;
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

/**
 * A follower of a log that another instance writes, from the first append of a round to the last
 * event seen; beside one that asks for what is newer than it has seen, without looking for gaps.
 */
final class TailRow implements Row {

  private static final long LOOK_AGAIN_MILLIS = 5;

  private final Ground ground = new Ground();
  private final MongoDatabase database = ground.database();
  private final Callers callers = new Callers(64);
  private final VotiEventStore writer = Stores.over(database);
  private final VotiEventStore reader = Stores.over(database);
  private final Serializer serializer = CanonicalSerializer.events(Notes.TYPES);
  private final MongoCollection<Document> commits = database.getCollection("log-0");
  private final AtomicLong next = new AtomicLong();
  private String differs = "ok";

  @Override
  public String name() {
    return "gap-safe tail / unsafe tail";
  }

  @Override
  public Bar bar() {
    return Bar.atLeast(0.95);
  }

  @Override
  public String unit() {
    return "events per second, 64 callers on another instance";
  }

  private interface Follower {
    /** Reads until the writers are done and everything is seen; how many were seen. */
    long follow(AtomicLong last) throws Exception;
  }

  @Override
  public double ours() throws Exception {
    var token = reader.createHeadToken();
    return measure(
        last -> {
          var seen = 0L;
          try (var stream = reader.openStream(token)) {
            while (seen < last.get()) {
              if (stream.hasNextAvailable(50, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                seen += words((NoteEvent.NoteTaken) stream.nextAvailable().getPayload());
              }
            }
          }
          return seen;
        });
  }

  @Override
  public double baseline() throws Exception {
    var begin = writer.lastPosition();
    return measure(
        last -> {
          var seen = 0L;
          var position = begin;
          while (seen < last.get()) {
            var before = position;
            for (var commit :
                commits
                    .find(new Document("_id", new Document("$gt", position)))
                    .sort(new Document("_id", 1))
                    .batchSize(256)) {
              position = commit.getLong("_id");
              for (var event : commit.getList("events", Document.class)) {
                seen += words(read(event));
              }
            }
            if (position == before) {
              Thread.sleep(LOOK_AGAIN_MILLIS);
            }
          }
          return seen;
        });
  }

  /** Until the writers are done nobody knows the last; it is set then. */
  private double measure(Follower follower) throws Exception {
    var last = new AtomicLong(Long.MAX_VALUE);
    var from = next.get();
    var begun = System.nanoTime();
    var seen =
        java.util.concurrent.CompletableFuture.supplyAsync(
            () -> {
              try {
                return follower.follow(last);
              } catch (Exception broken) {
                throw new IllegalStateException(broken);
              }
            });
    callers.perSecond(caller -> writer.publish(Notes.of("nte-00-" + next.incrementAndGet(), 0, 1)));
    var written = next.get() - from;
    last.set(written);
    if (seen.get(60, java.util.concurrent.TimeUnit.SECONDS) != written) {
      differs = written + " were written, " + seen.get() + " seen";
    }
    return written * 1e9 / (System.nanoTime() - begun);
  }

  private NoteEvent.NoteTaken read(Document event) {
    return serializer.deserialize(
        new SimpleSerializedObject<>(
            event.get("payload", Binary.class).getData(),
            byte[].class,
            event.getString("type"),
            event.getString("revision")));
  }

  private static int words(NoteEvent.NoteTaken note) {
    return note.words().length() == 200 ? 1 : 0;
  }

  @Override
  public String control() {
    return differs.equals("ok") ? Notes.control(writer, next.get()) : differs;
  }

  @Override
  public void close() {
    callers.close();
    reader.close();
    writer.close();
    ground.close();
  }
}
