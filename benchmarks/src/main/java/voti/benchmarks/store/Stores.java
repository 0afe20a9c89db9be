package voti.benchmarks.store;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import voti.benchmarks.Callers;
import voti.store.VotiEventStore;

/** Engines over a database, and logs of a size. */
final class Stores {

  static final String ACCOUNT = "acc-00-bench";

  private Stores() {}

  static VotiEventStore over(MongoDatabase database) {
    return VotiEventStore.builder()
        .database(database)
        .types(Notes.TYPES)
        .clock(Clock.systemUTC())
        .build();
  }

  /** So many commits of one event, all of one account. */
  static VotiEventStore filled(MongoDatabase database, long commits) throws Exception {
    var store = over(database);
    var next = new AtomicLong();
    try (var callers = new Callers(64)) {
      while (next.get() < commits) {
        callers.perSecond(
            caller -> {
              var number = next.incrementAndGet();
              if (number <= commits) {
                store.publish(Notes.ofAccount(ACCOUNT, "nte-00-filled" + number));
              }
            });
      }
    }
    return store;
  }
}
