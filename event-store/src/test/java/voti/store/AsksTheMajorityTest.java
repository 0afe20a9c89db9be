package voti.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** What really goes over the wire, whichever server answers. */
class AsksTheMajorityTest {

  private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findAndModify");

  private final List<BsonDocument> commands = new CopyOnWriteArrayList<>();

  @Test
  void everyReadAndWriteDoesAndFiltersAreFlat() throws Exception {
    var server = new MongoServer(new MemoryBackend());
    var settings =
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(server.bindAndGetConnectionString()))
            .addCommandListener(remembering())
            .build();
    try (var client = MongoClients.create(settings)) {
      use(client.getDatabase("wire"));
    } finally {
      server.shutdownNow();
    }

    var reads = commands.stream().filter(command -> command.containsKey("find")).toList();
    assertThat(reads)
        .hasSizeGreaterThan(8)
        .allSatisfy(
            read -> {
              assertThat(read.getDocument("readConcern").getString("level").getValue())
                  .isEqualTo("majority");
              assertThat(read.getDocument("filter", new BsonDocument()).keySet())
                  .noneMatch(field -> field.startsWith("$"));
            });
    assertThat(commands.stream().filter(command -> WRITES.contains(command.getFirstKey())))
        .hasSizeGreaterThan(4)
        .allSatisfy(
            write ->
                assertThat(write.getDocument("writeConcern").getString("w").getValue())
                    .isEqualTo("majority"));
  }

  private static void use(MongoDatabase database) throws Exception {
    var store =
        VotiEventStore.builder()
            .database(database)
            .types(Samples.TYPES)
            .clock(Clock.systemUTC())
            .build();
    try (store) {
      store.publish(Samples.events("ord-00-1", 0, 3, "c"));
      store.readEvents("ord-00-1", 2).hasNext();
      store.storeSnapshot(Samples.message("ord-00-1", 2, new SampleOrder(), "c"));
      store.readEvents("ord-00-1").hasNext();
      store.commitByCause("ord-00-1", "c");
      store.lastSequence("ord-00-1");
      store.account(Samples.ACCOUNT, 0, 9, 9);
      store.positionAsOf(store.commitAt(1).orElseThrow().at());
      try (var stream = store.openStream(null)) {
        Cases.take(stream, 3);
      }
    }
    // A claim so short is never fresh, so its renewal asks the database too.
    var tokens =
        new MongoTokenStore(
            database,
            CanonicalSerializer.tokens(),
            Duration.ofMillis(3),
            "here",
            Clock.systemUTC());
    tokens.initializeTokenSegments("book", 1);
    tokens.fetchToken("book", 0);
    tokens.extendClaim("book", 0);
    tokens.fetchAvailableSegments("book");
    tokens.deleteToken("book", 0);
  }

  private CommandListener remembering() {
    return new CommandListener() {
      @Override
      public void commandStarted(CommandStartedEvent event) {
        if (event.getDatabaseName().equals("wire")) {
          commands.add(event.getCommand().clone());
        }
      }
    };
  }
}
