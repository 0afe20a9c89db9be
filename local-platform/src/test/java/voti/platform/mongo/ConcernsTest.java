package voti.platform.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcernsTest {

  private static final int MANY = 50;

  @TempDir Path dir;

  @Test
  void aSingleAcknowledgementWaitsForNoFlushAndIsSafeWithWhatComesLater() throws IOException {
    Path file = dir.resolve("ahead.mv");
    Path killed = dir.resolve("killed.mv");
    var flushes = new AtomicInteger();
    MVStore store =
        new MVStore.Builder()
            .fileName(file.toString())
            .autoCommitDisabled()
            .autoCommitBufferSize(0)
            .open();
    var durable = new DurableStore(store, _ -> {}, flushes::incrementAndGet);
    try (var mongo = new EmbeddedMongo(durable, 0);
        var client = Servers.clientOf(mongo)) {
      var things = Servers.collection(client);
      var ahead = things.withWriteConcern(WriteConcern.W1).withReadConcern(ReadConcern.LOCAL);
      things.insertOne(new Document("_id", "first"));
      int before = flushes.get();
      for (int i = 0; i < MANY; i++) {
        ahead.insertOne(new Document("_id", "ahead-" + i));
        assertThat(ahead.find(eq("ahead-" + i)).first()).isNotNull();
      }
      // The driver may ask after the server's health meanwhile, and that waits.
      assertThat(flushes.get() - before).isLessThanOrEqualTo(3);
      int waiting = flushes.get();
      things.insertOne(new Document("_id", "last"));
      assertThat(flushes.get()).isGreaterThan(waiting);
      Files.copy(file, killed);
    }
    try (var mongo = EmbeddedMongo.start(killed, 0);
        var client = Servers.clientOf(mongo)) {
      assertThat(Servers.collection(client).countDocuments()).isEqualTo(MANY + 2);
    }
  }

  @Test
  void whoSaysNothingOrAsksForTheJournalWaits() {
    assertThat(Concerns.letsWriteWait(bson())).isTrue();
    assertThat(Concerns.letsWriteWait(concern("w", "majority"))).isTrue();
    assertThat(Concerns.letsWriteWait(concern("w", 1).append("x", 1))).isFalse();
    var journaled = new de.bwaldvogel.mongo.bson.Document("w", 1).append("j", true);
    assertThat(Concerns.letsWriteWait(bson().append("writeConcern", journaled))).isTrue();
    assertThat(Concerns.letsReadWait(bson())).isTrue();
    var majority = new de.bwaldvogel.mongo.bson.Document("level", "majority");
    assertThat(Concerns.letsReadWait(bson().append("readConcern", majority))).isTrue();
  }

  private static de.bwaldvogel.mongo.bson.Document concern(String name, Object value) {
    return bson()
        .append("writeConcern", new de.bwaldvogel.mongo.bson.Document().append(name, value));
  }

  private static de.bwaldvogel.mongo.bson.Document bson() {
    return new de.bwaldvogel.mongo.bson.Document();
  }
}
