package voti.benchmarks.store;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import voti.benchmarks.Bar;
import voti.benchmarks.Ground;
import voti.store.ledger.Ledger;
import voti.store.ledger.LedgerKeys;
import voti.store.ledger.SigningKey;

/** Appends with the ledger following, and without. */
final class LedgerRow extends TwoLogs {

  private final Ledger ledger;

  LedgerRow() {
    this(new Ground());
  }

  private LedgerRow(Ground ground) {
    this(ground, ground.database());
  }

  private LedgerRow(Ground ground, MongoDatabase database) {
    super(ground, Stores.logs(database, 1), Stores.logs(ground.database(), 1));
    ledger =
        new Ledger(
            with.all().getFirst(),
            database,
            new LedgerKeys("voti.bench/log-0/1", List.of(SigningKey.newSeed())),
            Clock.systemUTC());
  }

  @Override
  public String name() {
    return "append with ledger / without";
  }

  @Override
  public Bar bar() {
    return Bar.atLeast(0.8);
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
    return super.control();
  }

  @Override
  public void close() {
    ledger.close();
    super.close();
  }
}
