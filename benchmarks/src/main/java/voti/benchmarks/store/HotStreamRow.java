package voti.benchmarks.store;

import com.mongodb.client.MongoDatabase;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import voti.benchmarks.Bar;
import voti.benchmarks.Callers;
import voti.benchmarks.Ground;
import voti.benchmarks.Row;
import voti.store.VotiEventStore;

/**
 * Eight writers of one stream, four on each of two instances, each instance with the lock by which
 * Axon's repository keeps commands on one aggregate apart: how many attempts are lost to the other.
 */
final class HotStreamRow implements Row {

  private static final String STREAM = "nte-00-hot";

  private final Ground ground = new Ground();
  private final Callers writers = new Callers(8);
  private final MongoDatabase database = ground.database();
  private final VotiEventStore[] two = {Stores.over(database), Stores.over(database)};
  private final ReentrantLock[] locks = {new ReentrantLock(true), new ReentrantLock(true)};
  private final AtomicLong stored = new AtomicLong();
  private final AtomicLong lost = new AtomicLong();

  @Override
  public String name() {
    return "hot stream, eight writers";
  }

  @Override
  public Bar bar() {
    return Bar.atMost(0.5);
  }

  @Override
  public String unit() {
    return "attempts lost per commit, on two instances";
  }

  @Override
  public double ours() throws Exception {
    var before = stored.get();
    var lostBefore = lost.get();
    writers.perSecond(this::write);
    return (lost.get() - lostBefore) / (double) (stored.get() - before);
  }

  /** A count beside nothing: it is a ratio already. */
  @Override
  public double baseline() {
    return 1;
  }

  private void write(int writer) {
    var store = two[writer % 2];
    locks[writer % 2].lock();
    try {
      var next = store.lastSequence(STREAM).orElse(-1) + 1;
      store.publish(Notes.of(STREAM, next, 1));
      stored.incrementAndGet();
    } catch (ConcurrencyException | AggregateStreamCreationException overtaken) {
      lost.incrementAndGet();
    } finally {
      locks[writer % 2].unlock();
    }
  }

  @Override
  public String control() {
    var last = two[0].lastSequence(STREAM).orElse(-1) + 1;
    return last == stored.get()
        ? Notes.control(two[0], stored.get())
        : stored.get() + " were acknowledged, " + last + " are there";
  }

  @Override
  public void close() {
    writers.close();
    two[0].close();
    two[1].close();
    ground.close();
  }
}
