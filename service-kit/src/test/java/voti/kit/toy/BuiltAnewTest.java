package voti.kit.toy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import voti.kit.views.Replays;

/** A read model is built anew while it is read and written, and nobody sees less meanwhile. */
class BuiltAnewTest extends ToyTest {

  private static final Executor OWN_THREADS = task -> Thread.ofVirtual().start(task);

  @Autowired private Replays replays;
  @Autowired private Configuration axon;
  @Autowired private TokenStore tokens;

  @Autowired
  @Qualifier("plain")
  private MongoDatabase database;

  @Test
  void nobodySeesLessWhileItIsBuiltAndNothingThatIsWrittenMeanwhileIsMissing() throws Exception {
    for (var i = 0; i < 30; i++) {
      as("mari").post("/api/toy/kettles", filling("ket-4%d-built".formatted(i % 8), 1));
    }
    var last = as("mari").post("/api/toy/kettles", filling("ket-50-built", 1)).position();
    as("mari").get("/api/toy/kettles/ket-50-built?after=" + last);
    var before = database.getCollection("kettles").countDocuments();
    var indexes = indexes();
    var over = new AtomicBoolean();
    var seen = new ArrayList<Long>();
    var reading =
        CompletableFuture.runAsync(
            () -> {
              while (!over.get()) {
                seen.add(database.getCollection("kettles").countDocuments());
              }
            },
            OWN_THREADS);
    var writing =
        CompletableFuture.supplyAsync(
            () -> {
              var written = 0;
              while (!over.get()) {
                as("mari").post("/api/toy/kettles", filling("ket-90-meanwhile", 0));
                written++;
              }
              return written;
            },
            OWN_THREADS);

    for (var i = 0; i < 3; i++) {
      replays.replay("kettles");
    }
    over.set(true);
    reading.join();
    var written = writing.join();
    var end = as("mari").post("/api/toy/kettles", filling("ket-90-meanwhile", 0)).position();

    assertThat(seen).isNotEmpty().allMatch(count -> count >= before);
    var row = as("mari").get("/api/toy/kettles/ket-90-meanwhile?after=" + end).body();
    assertThat(row.get("paid").size()).isEqualTo(written + 1);
    assertThat(indexes()).isEqualTo(indexes);
    assertThat(database.listCollectionNames()).noneMatch(name -> name.contains("~"));
    assertThat(tokens.fetchSegments("kettles~anew")).isEmpty();
  }

  @Test
  void anExchangeThatACrashHasCutOffIsEndedAtTheNextStart() {
    var first = as("mari").post("/api/toy/kettles", filling("ket-00-cut", 1)).position();
    as("mari").get("/api/toy/kettles/ket-00-cut?after=" + first);
    var group = axon.eventProcessingConfiguration().eventProcessor("kettles").orElseThrow();
    group.shutDown();
    try {
      var all = database.getCollection("kettles").find().into(new ArrayList<>());
      all.forEach(row -> row.append("built", "anew"));
      database.getCollection("kettles~anew").insertMany(all);
      var indexes = new ArrayList<Long>();
      for (var name : List.of("kettles", "kettles-1", "kettles-2", "kettles-3")) {
        indexes.add(tokens.fetchToken(name, 0).position().orElseThrow());
        tokens.releaseClaim(name, 0);
      }
      database
          .getCollection("exchanges")
          .insertOne(
              new Document("_id", "kettles")
                  .append("collections", List.of("kettles"))
                  .append("indexes", indexes));

      replays.finish();

      assertThat(database.getCollection("kettles").countDocuments(new Document("built", "anew")))
          .isEqualTo(all.size());
      assertThat(tokens.fetchToken("kettles-2", 0).position()).hasValue(indexes.get(2));
      assertThat(database.getCollection("exchanges").countDocuments()).isZero();
    } finally {
      group.start();
    }
    replays.replay("kettles");
    var built = new Document("built", "anew");
    assertThat(database.getCollection("kettles").countDocuments(built)).isZero();
  }

  @Test
  void whatIsNoReadModelIsNotBuiltAnew() {
    assertThatThrownBy(() -> replays.replay("publishing"))
        .hasMessageContaining("it is no read model");
    assertThatThrownBy(() -> replays.replay("nobody")).hasMessage("there is no group nobody");
  }

  private List<Object> indexes() {
    var keys = new ArrayList<Object>();
    database.getCollection("kettles").listIndexes().forEach(index -> keys.add(index.get("key")));
    return keys;
  }
}
