package voti.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;

/**
 * Whose turn it is, when several instances write one log: a hint, never a lock. It is asked for a
 * while after a race was lost; an instance that has the turn writes batch after batch instead of
 * losing every other one. Who does not get it in time writes without it.
 */
final class Turn {

  private static final long SLICE_MILLIS = 12;
  private static final long SLICE = TimeUnit.MILLISECONDS.toNanos(SLICE_MILLIS);
  private static final long LONGEST_WAIT = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long CONTENDED_FOR = TimeUnit.SECONDS.toNanos(5);
  private static final long LEAVE_TO_OTHERS = TimeUnit.MICROSECONDS.toNanos(1_500);
  private static final long LOOK_AGAIN = TimeUnit.MICROSECONDS.toNanos(600);

  private final MongoCollection<Document> turns;
  private final String log;
  private final InstantSource clock;
  private final String me;
  private long contendedUntil = System.nanoTime();
  private long mineUntil = System.nanoTime();

  /**
   * @param me a name that no other instance has
   */
  Turn(MongoDatabase database, String log, String me, InstantSource clock) {
    this.me = me;
    turns = database.getCollection("turns");
    this.log = log;
    this.clock = clock;
  }

  /** A race was lost: there is another writer. */
  void contended() {
    contendedUntil = System.nanoTime() + CONTENDED_FOR;
  }

  /** Waits for the turn when there is another writer; true when others may have written since. */
  boolean await() {
    var now = System.nanoTime();
    if (now - contendedUntil >= 0 || now - mineUntil < 0) {
      return false;
    }
    LockSupport.parkNanos(LEAVE_TO_OTHERS);
    while (!take() && System.nanoTime() - now < LONGEST_WAIT) {
      LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LOOK_AGAIN / 2, LOOK_AGAIN));
    }
    mineUntil = System.nanoTime() + SLICE;
    return true;
  }

  private boolean take() {
    var now = clock.millis();
    var over = new Document("_id", log).append("until", new Document("$lte", now));
    var mine = new Document("$set", new Document("until", now + SLICE_MILLIS).append("holder", me));
    try {
      turns.updateOne(over, mine, new UpdateOptions().upsert(true));
      return true;
    } catch (MongoException held) {
      // Another instance has it; of anything else the insert itself will tell.
      return ErrorCategory.fromErrorCode(held.getCode()) != ErrorCategory.DUPLICATE_KEY;
    }
  }
}
