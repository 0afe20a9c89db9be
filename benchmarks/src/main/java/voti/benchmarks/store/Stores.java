package voti.benchmarks.store;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import voti.benchmarks.Callers;
import voti.store.Logs;
import voti.store.VotiEventStore;
import voti.values.Slots;

/** Engines over a database, and logs of a size. */
final class Stores {

  static final String ACCOUNT = "acc-00-bench";

  /** How many logs those rows append to that can: {@code --logs}. */
  static final int LOGS = Integer.getInteger("voti.bench.logs", 1);

  private static final int SLOTS = 256;
  private static final long FILLED = 1_000_000_000;

  private Stores() {}

  static VotiEventStore over(MongoDatabase database) {
    return VotiEventStore.builder()
        .database(database)
        .types(Notes.TYPES)
        .clock(Clock.systemUTC())
        .build();
  }

  /** All logs of a service. */
  static Logs logs(MongoDatabase database, int logs) {
    return new Logs(
        Slots.of(Slots.even(logs)),
        number ->
            VotiEventStore.builder()
                .database(database)
                .log(number)
                .types(Notes.TYPES)
                .clock(Clock.systemUTC())
                .build());
  }

  /** The id of a note; neighbours are in different logs, and in each log ids come in order. */
  static String stream(long number, int logs) {
    return "nte-%02x-%010d".formatted(number % logs * (SLOTS / logs), number);
  }

  /** A row's name, and on how many logs where they are several. */
  static String named(String row) {
    return LOGS == 1 ? row : row + ", on " + LOGS + " logs";
  }

  /** So many commits of one event, all of one account. */
  static VotiEventStore filled(MongoDatabase database, long commits) throws Exception {
    var store = over(database);
    fill(store, commits, number -> Notes.ofAccount(ACCOUNT, "nte-00-filled" + number));
    return store;
  }

  /** So many commits of one event, in all logs. */
  static Logs filledLogs(MongoDatabase database, long commits) throws Exception {
    var logs = logs(database, LOGS);
    fill(logs, commits, number -> Notes.of(stream(FILLED + number, LOGS), 0, 1));
    return logs;
  }

  private static void fill(
      EventStore store, long commits, LongFunction<List<DomainEventMessage<?>>> events)
      throws Exception {
    var next = new AtomicLong();
    try (var callers = new Callers(64)) {
      while (next.get() < commits) {
        callers.perSecond(
            caller -> {
              var number = next.incrementAndGet();
              if (number <= commits) {
                store.publish(events.apply(number));
              }
            });
      }
    }
  }
}
