package voti.benchmarks.store;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import voti.benchmarks.Bar;
import voti.benchmarks.Ground;
import voti.benchmarks.Row;
import voti.store.VotiEventStore;
import voti.store.ledger.Ledger;
import voti.store.ledger.LedgerKeys;
import voti.store.ledger.SigningKey;
import voti.verify.Proofs;

/** The newest head and a proof against it: 99 of 100 are quicker, in a large and a small tree. */
final class ProofRow implements Row {

  private static final int LARGE = Integer.getInteger("voti.bench.large", 1_000_000);
  private static final int SMALL = 1_000;
  private static final int PROOFS = 500;
  private static final int LEAST_LEAVES_PER_SECOND = 1_500;

  private final Ground ground = new Ground();
  private final Random random = new Random(7);
  private final VotiEventStore largeStore;
  private final VotiEventStore smallStore;
  private final Ledger large;
  private final Ledger small;
  private final long leavesPerSecond;
  private String differs = "ok";

  ProofRow() throws Exception {
    var database = ground.database();
    largeStore = Stores.filled(database, LARGE);
    var begun = System.nanoTime();
    large = signed(largeStore, database, LARGE);
    leavesPerSecond = (long) (LARGE * 1e9 / (System.nanoTime() - begun));
    var other = ground.database();
    smallStore = Stores.filled(other, SMALL);
    small = signed(smallStore, other, SMALL);
  }

  private static Ledger signed(VotiEventStore store, MongoDatabase database, long size)
      throws InterruptedException {
    var ledger =
        new Ledger(
            store,
            database,
            new LedgerKeys("voti.bench/log-0/1", List.of(SigningKey.newSeed())),
            Clock.systemUTC());
    while (ledger.latest().filter(head -> head.size() == size).isEmpty()) {
      Thread.sleep(5);
    }
    return ledger;
  }

  @Override
  public String name() {
    return "proof and head p99 at 1,000,000 leaves / 1,000";
  }

  @Override
  public Bar bar() {
    return Bar.atMost(2);
  }

  @Override
  public String unit() {
    return "microseconds; %,d leaves per second".formatted(leavesPerSecond);
  }

  @Override
  public double ours() {
    return slowest(large, LARGE);
  }

  @Override
  public double baseline() {
    return slowest(small, SMALL);
  }

  private double slowest(Ledger ledger, int size) {
    var micros = new double[PROOFS];
    for (var i = 0; i < PROOFS; i++) {
      var position = 1 + random.nextInt(size);
      var begun = System.nanoTime();
      var head = ledger.latest().orElseThrow();
      var proof = ledger.inclusion(position, head.size());
      micros[i] = (System.nanoTime() - begun) / 1e3;
      if (!Proofs.includes(
          proof.index(), proof.size(), proof.leaf(), head.checkpoint().root(), proof.hashes())) {
        differs = "the proof of " + position + " does not hold";
      }
    }
    Arrays.sort(micros);
    return micros[PROOFS * 99 / 100];
  }

  @Override
  public String control() {
    return leavesPerSecond < LEAST_LEAVES_PER_SECOND
        ? "only " + leavesPerSecond + " leaves per second"
        : differs;
  }

  @Override
  public void close() {
    large.close();
    small.close();
    largeStore.close();
    smallStore.close();
    ground.close();
  }
}
