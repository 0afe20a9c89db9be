package voti.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.RenameCollectionOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A collection takes the place of another at once: who reads sees the old one or the new one. */
class RenameTest {

  private static final int DOCUMENTS = 50;

  @TempDir private Path folder;

  @Test
  void nobodySeesNothingWhileANameGoesToAnotherCollection() throws Exception {
    try (var server = EmbeddedMongo.start(folder.resolve("data.mv"), 0);
        var client = MongoClients.create(server.uri());
        var reader = MongoClients.create(server.uri())) {
      var database = client.getDatabase("renames");
      database.getCollection("view").insertMany(documents(0));
      var over = new AtomicBoolean();
      var seen = new ArrayList<Integer>();
      var reading =
          CompletableFuture.runAsync(
              () -> {
                var view = reader.getDatabase("renames").getCollection("view");
                while (!over.get()) {
                  seen.add(view.find().into(new ArrayList<>()).size());
                }
              },
              task -> Thread.ofPlatform().start(task));

      for (var round = 1; round <= 40; round++) {
        database.getCollection("anew").createIndex(new Document("round", 1));
        database.getCollection("anew").insertMany(documents(round));
        database
            .getCollection("anew")
            .renameCollection(
                new MongoNamespace("renames", "view"),
                new RenameCollectionOptions().dropTarget(true));
        var query = new Document("round", round);
        assertThat(database.getCollection("view").countDocuments(query)).isEqualTo(DOCUMENTS);
      }
      over.set(true);
      reading.join();

      assertThat(seen).isNotEmpty().containsOnly(DOCUMENTS);
      assertThat(database.listCollectionNames()).containsExactly("view");
    }
  }

  private static List<Document> documents(int round) {
    return IntStream.range(0, DOCUMENTS)
        .mapToObj(i -> new Document("_id", round * 1000 + i).append("round", round))
        .toList();
  }
}
