package voti.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import voti.platform.mongo.EmbeddedMongo;
import voti.store.CanonicalSerializer;
import voti.store.EventTypes;
import voti.store.VotiEventStore;

/**
 * Appending one event from eight callers, beside a plain {@code insertOne} of a document of the
 * same size on the same file-backed server.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(8)
@Fork(0)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // JMH calls start() before anything else.
public class AppendBenchmark {

  private static final String WORDS = "a".repeat(200);

  private final AtomicLong next = new AtomicLong();
  private EmbeddedMongo server;
  private MongoClient client;
  private MongoCollection<Document> plain;
  private VotiEventStore store;

  /** Starts the server in a folder of its own. */
  @Setup
  public void start() throws IOException {
    Path folder = Files.createTempDirectory("voti-bench");
    server = EmbeddedMongo.start(folder.resolve("bench.mv"), 0);
    client = MongoClients.create(server.uri());
    var database = client.getDatabase("bench");
    plain = database.getCollection("plain");
    var types = EventTypes.builder().family("nte", NoteEvent.class).build();
    store =
        VotiEventStore.builder()
            .database(database)
            .log("log-0")
            .types(types)
            .serializer(CanonicalSerializer.events(types))
            .clock(Clock.systemUTC())
            .build();
  }

  /** Stops it. */
  @TearDown
  public void stop() {
    store.close();
    client.close();
    server.close();
  }

  /** A commit of one event on a stream of its own. */
  @Benchmark
  public void append() {
    var stream = "nte-00-" + next.incrementAndGet();
    store.publish(
        new GenericDomainEventMessage<>(
            "Note",
            stream,
            0,
            new NoteEvent.NoteTaken(stream, WORDS),
            MetaData.from(Map.of("cause", stream))));
  }

  /** The server's own speed. */
  @Benchmark
  public void insertOne() {
    plain.insertOne(new Document("_id", next.incrementAndGet()).append("words", WORDS + WORDS));
  }
}
