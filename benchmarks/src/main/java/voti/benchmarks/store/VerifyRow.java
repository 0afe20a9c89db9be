package voti.benchmarks.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import voti.benchmarks.Bar;
import voti.benchmarks.Callers;
import voti.benchmarks.Ground;
import voti.benchmarks.Row;
import voti.store.ledger.DossierExport;
import voti.store.ledger.Ledger;
import voti.store.ledger.LedgerKeys;
import voti.store.ledger.SigningKey;
import voti.verify.Archive;
import voti.verify.Dossier;
import voti.verify.Hash;
import voti.verify.VerifierKey;

/** The offline check of a dossier of some thousand commits, beside SHA-256 of its bytes. */
final class VerifyRow implements Row {

  private static final int COMMITS = 5_000;
  private static final String ACCOUNT = "acc-00-bench";

  private final byte[] archive;
  private final List<VerifierKey> keys;
  private String differs = "ok";

  VerifyRow() throws Exception {
    try (var ground = new Ground();
        var callers = new Callers(16)) {
      var database = ground.database();
      try (var store = Stores.over(database);
          var ledger =
              new Ledger(
                  store,
                  database,
                  new LedgerKeys("voti.bench/log-0/1", List.of(SigningKey.newSeed())),
                  Clock.systemUTC())) {
        var next = new java.util.concurrent.atomic.AtomicLong();
        while (next.get() < COMMITS) {
          callers.perSecond(
              caller ->
                  store.publish(Notes.ofAccount(ACCOUNT, "nte-00-" + next.incrementAndGet())));
        }
        var order =
            new DossierExport.Order(
                ACCOUNT,
                List.of("bench"),
                Instant.parse("2026-01-05T09:30:00Z"),
                "bench",
                Map.of());
        archive = Archive.write(new DossierExport("bench", store, ledger).part(order, Map.of()));
        keys = ledger.keys();
      }
    }
  }

  @Override
  public String name() {
    return "offline verification";
  }

  @Override
  public Bar bar() {
    return Bar.atMost(3);
  }

  @Override
  public String unit() {
    return "milliseconds for %,d bytes".formatted(archive.length);
  }

  @Override
  public double ours() throws Exception {
    return each(
        () -> {
          if (!Dossier.check(archive, keys).findings().isEmpty()) {
            differs = "an honest dossier raised an alarm";
          }
        });
  }

  @Override
  public double baseline() throws Exception {
    return each(
        () -> {
          if (Hash.of(archive).equals(Hash.EMPTY)) {
            differs = "nothing was hashed";
          }
        });
  }

  private interface Check {
    void run() throws Exception;
  }

  /** The milliseconds that one takes, of as many as a round has time for. */
  private static double each(Check check) throws Exception {
    var begun = System.nanoTime();
    var count = 0;
    while (System.nanoTime() - begun < Callers.ROUND.toNanos()) {
      check.run();
      count++;
    }
    return (System.nanoTime() - begun) / 1e6 / count;
  }

  @Override
  public String control() throws Exception {
    var tampered = archive.clone();
    tampered[tampered.length / 2] ^= 1;
    try {
      return Dossier.check(tampered, keys).findings().isEmpty() ? "a tampering passed" : differs;
    } catch (ZipException noArchiveAnyMore) {
      return differs;
    }
  }

  @Override
  public void close() {
    // Everything is in memory.
  }
}
