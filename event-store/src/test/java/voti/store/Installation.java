package voti.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import voti.store.ledger.DossierExport;
import voti.store.ledger.Ledger;
import voti.store.ledger.LedgerKeys;
import voti.store.ledger.SigningKey;
import voti.values.Money;
import voti.verify.VerifierKey;

/** Two services with some history of some accounts, ready to be exported. */
final class Installation implements AutoCloseable {

  static final List<String> ACCOUNTS = List.of("acc-00-1", "acc-00-2", "acc-00-3");
  static final List<String> PARTS = List.of("credit", "orders");

  final String seed = SigningKey.newSeed();
  private final MongoServer server = new MongoServer(new MemoryBackend());
  private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
  private final Map<String, VotiEventStore> stores = new TreeMap<>();
  private final Map<String, Ledger> ledgers = new TreeMap<>();
  private final Map<String, Long> next = new HashMap<>();
  private final Random random;

  Installation(long seedOfHistory) {
    random = new Random(seedOfHistory);
    for (var part : PARTS) {
      var database = client.getDatabase(part);
      var store =
          VotiEventStore.builder()
              .database(database)
              .types(Samples.TYPES)
              .clock(Clock.systemUTC())
              .build();
      stores.put(part, store);
      var keys = new LedgerKeys(origin(part), List.of(seed));
      ledgers.put(part, new Ledger(store, database, keys, Clock.systemUTC()));
    }
  }

  static String origin(String part) {
    return "voti." + part + "/log-0/1";
  }

  List<VerifierKey> keys() {
    return PARTS.stream().map(part -> SigningKey.ofLog(origin(part), seed).verifier()).toList();
  }

  /** Writes so many more commits in each service, of any account. */
  void goOn(int commits) {
    for (var i = 0; i < commits; i++) {
      for (var part : PARTS) {
        commit(part, ACCOUNTS.get(random.nextInt(ACCOUNTS.size())));
      }
    }
  }

  void commit(String part, String account) {
    var stream = "ord-00-" + account + "-" + random.nextInt(3);
    var count = 1 + random.nextInt(3);
    var first = next.merge(part + stream, (long) count, Long::sum) - count;
    var events = new java.util.ArrayList<org.axonframework.eventhandling.DomainEventMessage<?>>();
    for (var sequence = first; sequence < first + count; sequence++) {
      var payload =
          new SampleEvent.SampleChanged(stream, account, (int) sequence, Money.of("1.10", "EUR"));
      events.add(Samples.message(stream, sequence, payload, "cause-" + first));
    }
    stores.get(part).publish(events);
  }

  /** The files of an account's dossier. */
  Map<String, byte[]> files(String account) {
    var files = new TreeMap<String, byte[]>();
    PARTS.forEach(part -> files.putAll(part(part, account)));
    return files;
  }

  Map<String, byte[]> part(String part, String account) {
    var order =
        new DossierExport.Order(
            account,
            PARTS,
            Instant.parse("2026-01-05T09:30:00Z"),
            "auditor",
            Map.of("other accounts", "they are not this one"));
    return new DossierExport(part, stores.get(part), ledgers.get(part)).part(order, Map.of());
  }

  @Override
  public void close() {
    ledgers.values().forEach(Ledger::close);
    stores.values().forEach(VotiEventStore::close);
    client.close();
    server.shutdownNow();
  }
}
