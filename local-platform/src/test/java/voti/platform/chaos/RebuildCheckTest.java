package voti.platform.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.platform.demo.Api;
import voti.platform.mongo.EmbeddedMongo;

/** The comparison is silent about the same in another order, and red for each difference. */
class RebuildCheckTest {

  private static final URI NOWHERE = URI.create("http://127.0.0.1:1");

  private final EmbeddedMongo server = EmbeddedMongo.inMemory();
  private final MongoClient client = MongoClients.create(server.uri());
  private final MongoDatabase database = client.getDatabase("voti-credit");
  private final RebuildCheck check =
      new RebuildCheck(client, service -> List.of(new Api(NOWHERE, user -> "nobody")));

  @BeforeEach
  void twoDocumentsOfAReadModel() {
    fill(List.of(a(1), new Document("account", "b")));
    database.getCollection("tokens").insertOne(new Document("_id", "exposure/0"));
  }

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  @Test
  void theSameInAnotherOrderUnderOtherIdsIsTheSame() {
    var before = check.hashes("credit");
    assertThat(before).containsOnlyKeys("exposure");
    fill(List.of(new Document("account", "b"), new Document("open", 1).append("account", "a")));
    database.getCollection("tokens").deleteMany(new Document());
    assertThat(RebuildCheck.differences("credit", before, check.hashes("credit"))).isEmpty();
  }

  @Test
  void aDocumentThatIsMissingDoubledOrOtherIsSaid() {
    var before = check.hashes("credit");
    for (var other :
        List.of(
            List.of(new Document("account", "b")),
            List.of(a(1), new Document("account", "b"), new Document("account", "b")),
            List.of(a(2), new Document("account", "b")),
            List.<Document>of())) {
      fill(other);
      assertThat(RebuildCheck.differences("credit", before, check.hashes("credit")))
          .singleElement()
          .asString()
          .contains("exposure of credit");
    }
  }

  private static Document a(int open) {
    return new Document("account", "a").append("open", open);
  }

  private void fill(List<Document> documents) {
    var exposure = database.getCollection("exposure");
    exposure.deleteMany(new Document());
    documents.forEach(exposure::insertOne);
  }
}
