package voti.benchmarks.store;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import voti.benchmarks.Bar;
import voti.benchmarks.Callers;
import voti.benchmarks.Ground;
import voti.benchmarks.Row;
import voti.store.VotiEventStore;
import voti.store.ledger.Ledger;
import voti.store.ledger.LedgerKeys;
import voti.store.ledger.SigningKey;

/** Appends of 64 callers with the ledger following, and without. */
final class LedgerRow implements Row {

  private final Ground ground = new Ground();
  private final Callers callers = new Callers(64);
  private final MongoDatabase database = ground.database();
  private final VotiEventStore with = Stores.over(database);
  private final VotiEventStore without = Stores.over(ground.database());
  private final Ledger ledger =
      new Ledger(
          with,
          database,
          new LedgerKeys("voti.bench/log-0/1", List.of(SigningKey.newSeed())),
          Clock.systemUTC());
  private final AtomicLong nextWith = new AtomicLong();
  private final AtomicLong nextWithout = new AtomicLong();

  @Override
  public String name() {
    return "append with ledger / without";
  }

  @Override
  public Bar bar() {
    return Bar.atLeast(0.8);
  }

  @Override
  public String unit() {
    return "commits per second, 64 callers";
  }

  @Override
  public double ours() throws Exception {
    return callers.perSecond(
        caller -> with.publish(Notes.of("nte-00-" + nextWith.incrementAndGet(), 0, 1)));
  }

  @Override
  public double baseline() throws Exception {
    return callers.perSecond(
        caller -> without.publish(Notes.of("nte-00-" + nextWithout.incrementAndGet(), 0, 1)));
  }

  @Override
  public String control() throws Exception {
    var deadline = System.nanoTime() + 20_000_000_000L;
    while (ledger.latest().filter(head -> head.size() == nextWith.get()).isEmpty()) {
      if (System.nanoTime() > deadline) {
        return "the newest head does not cover " + nextWith.get();
      }
      Thread.sleep(20);
    }
    var own = Notes.control(with, nextWith.get());
    return own.equals("ok") ? Notes.control(without, nextWithout.get()) : own;
  }

  @Override
  public void close() {
    ledger.close();
    callers.close();
    with.close();
    without.close();
    ground.close();
  }
}
