package voti.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** What each group of cases stands on: a fresh database, and stores that are closed afterwards. */
@Timeout(60)
abstract class Cases {

  private static final AtomicInteger NAMES = new AtomicInteger();

  final Faults faults = new Faults();
  private final List<VotiEventStore> open = new ArrayList<>();
  private MongoClient client;
  MongoDatabase database;

  abstract EventStoreConformance suite();

  private MongoClient connect() {
    return suite().connect();
  }

  int log() {
    return suite().log();
  }

  @BeforeEach
  void openDatabase() {
    client = connect();
    database = client.getDatabase("store" + NAMES.incrementAndGet());
    for (var other = 0; other < log(); other++) {
      neighbour(other);
    }
  }

  /** Streams, causes and positions as the cases have them, in another log of the same database. */
  private void neighbour(int number) {
    var builder = VotiEventStore.builder().database(database).types(Samples.TYPES);
    try (var other = builder.clock(Clock.systemUTC()).log(number).build()) {
      append(other, Samples.events("ord-00-1", 0, 5, "c1"));
      append(other, Samples.events("ord-00-2", 0, 1, "key"));
    }
  }

  @AfterEach
  void closeDatabase() {
    faults.heal();
    open.forEach(VotiEventStore::close);
    client.close();
    // The server may have been restarted since this case's client was connected.
    try (var fresh = connect()) {
      fresh.getDatabase(database.getName()).drop();
    }
  }

  /** A new client of the same database, after its server was away. */
  void reconnect() {
    client.close();
    client = connect();
    database = client.getDatabase(database.getName());
  }

  VotiEventStore store() {
    return store(builder -> builder);
  }

  VotiEventStore store(UnaryOperator<VotiEventStore.Builder> with) {
    var builder =
        VotiEventStore.builder()
            .database(faults.around(database))
            .types(Samples.TYPES)
            .log(log())
            .clock(Clock.systemUTC());
    var store = with.apply(builder).build();
    open.add(store);
    Mutation.current().afterOpening().accept(database);
    return store;
  }

  /** Appends as a command would, in one unit of work. */
  static void append(VotiEventStore store, List<DomainEventMessage<?>> events) {
    store.publish(events);
  }

  /** Runs all at the same time; the results in order, a failure as its exception. */
  static List<Object> together(List<Callable<?>> tasks) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ArrayList<Future<?>>();
      tasks.forEach(task -> running.add(threads.submit(task)));
      return running.stream().map(Cases::outcome).toList();
    }
  }

  private static Object outcome(Future<?> future) {
    try {
      var result = future.get();
      return result == null ? "done" : result;
    } catch (ExecutionException failed) {
      return failed.getCause();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  static List<Commit> everything(VotiEventStore store) {
    var commits = new ArrayList<Commit>();
    for (var position = 1L; position <= store.lastPosition(); position++) {
      commits.add(store.commitAt(position).orElseThrow());
    }
    return commits;
  }

  /** Gapless positions, time that never runs back, each stream complete and in order. */
  static void assertSound(List<Commit> commits) {
    var next = new HashMap<String, Long>();
    for (var i = 0; i < commits.size(); i++) {
      var commit = commits.get(i);
      assertThat(commit.position()).isEqualTo(i + 1L);
      assertThat(commit.first()).isEqualTo(next.getOrDefault(commit.stream(), 0L));
      assertThat(commit.last()).isEqualTo(commit.first() + commit.events().size() - 1);
      next.put(commit.stream(), commit.last() + 1);
      if (i > 0) {
        assertThat(commit.at()).isAfterOrEqualTo(commits.get(i - 1).at());
      }
    }
    assertThat(commits.stream().flatMap(c -> c.events().stream()).map(StoredEvent::id))
        .doesNotHaveDuplicates();
  }

  /** The next events of a stream, or fewer when they do not come. */
  static List<TrackedEventMessage<?>> take(BlockingStream<TrackedEventMessage<?>> stream, int count)
      throws InterruptedException {
    var taken = new ArrayList<TrackedEventMessage<?>>();
    while (taken.size() < count && stream.hasNextAvailable(20, TimeUnit.SECONDS)) {
      taken.add(stream.nextAvailable());
    }
    return taken;
  }

  /** Its number in its own log. */
  static long index(TrackedEventMessage<?> message) {
    return message.trackingToken().position().orElseThrow() % new Positions(1).firstIndex(0);
  }

  /** The token of who has seen the log up to the event of that number. */
  TrackingToken token(long index) {
    return new GlobalSequenceTrackingToken(new Positions(log()).firstIndex(0) + index);
  }

  /** The token of who has seen everything up to a position. */
  TrackingToken through(long position) {
    return new Positions(log()).through(position);
  }

  /** The log's collection, as it lies in the database. */
  MongoCollection<Document> stored() {
    return database.getCollection("log-" + log());
  }

  /** The numbers of a log's events, in order. */
  static List<Long> indexes(List<Commit> commits) {
    return commits.stream()
        .flatMap(
            commit ->
                LongStream.range(0, commit.events().size())
                    .mapToObj(i -> commit.position() * VotiEventStore.EVENTS_PER_COMMIT + i))
        .toList();
  }
}
