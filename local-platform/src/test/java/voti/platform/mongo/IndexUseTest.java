package voti.platform.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A query looks at what it returns and little more. */
class IndexUseTest {

  private static final int COMMITS = 2_000;
  private static EmbeddedMongo mongo;
  private static MongoClient client;
  private static MongoCollection<Document> commits;

  @BeforeAll
  static void fill() {
    mongo = EmbeddedMongo.inMemory();
    client = Servers.clientOf(mongo);
    commits = Servers.collection(client);
    commits.createIndex(ascending("stream", "first"), new IndexOptions().unique(true));
    commits.createIndex(ascending("account", "_id"));
    commits.insertMany(
        IntStream.rangeClosed(1, COMMITS)
            .mapToObj(
                n ->
                    new Document("_id", (long) n)
                        .append("stream", "s" + n % 100)
                        .append("first", n / 100)
                        .append("account", "a" + n % 10))
            .toList());
  }

  @AfterAll
  static void stop() {
    client.close();
    mongo.close();
  }

  @Test
  void theTailIsReadFromTheEnd() {
    assertLooksAt(1, () -> commits.find().sort(descending("_id")).limit(1));
  }

  @Test
  void aRangeOfPositionsIsReadInOrder() {
    assertLooksAt(11, () -> commits.find(gt("_id", 1000L)).sort(ascending("_id")).limit(10));
  }

  @Test
  void aStreamIsReadByEqualPrefixAndRange() {
    assertLooksAt(
        15, () -> commits.find(and(eq("stream", "s7"), gte("first", 5))).sort(ascending("first")));
  }

  @Test
  void nestedAndsAreFlattened() {
    assertLooksAt(15, () -> commits.find(and(and(eq("stream", "s7")), and(and(gte("first", 5))))));
  }

  @Test
  void aNonUniqueIndexGivesEqualityRangeOrderAndLimit() {
    assertLooksAt(
        6,
        () ->
            commits
                .find(and(eq("account", "a3"), gt("_id", 1003L)))
                .sort(ascending("_id"))
                .limit(5));
    assertLooksAt(5, () -> commits.find(eq("account", "a3")).sort(descending("_id")).limit(5));
  }

  @Test
  void aListOfKeysIsReadKeyByKey() {
    assertLooksAt(3, () -> commits.find(in("_id", 1L, 500L, 2000L, 9999L)));
  }

  @Test
  void anUpdateByKeyLooksAtOneDocument() {
    long before = mongo.documentsLookedAt();

    commits.updateOne(eq("_id", 77L), new Document("$set", new Document("seen", true)));

    assertThat(mongo.documentsLookedAt() - before).isLessThanOrEqualTo(2);
  }

  @Test
  void aDuplicateInAnOrderedBatchKeepsThePrefix() {
    var batch = client.getDatabase("test").getCollection("batch");
    batch.createIndex(ascending("key"), new IndexOptions().unique(true));

    assertThatThrownBy(
            () ->
                batch.insertMany(
                    List.of(
                        new Document("_id", 1).append("key", "x"),
                        new Document("_id", 2).append("key", "x"),
                        new Document("_id", 3).append("key", "y"))))
        .hasMessageContaining("E11000")
        .hasMessageContaining("key_1 dup key");
    assertThat(batch.countDocuments()).isEqualTo(1);
    assertThatThrownBy(() -> batch.insertOne(new Document("_id", 1)))
        .isInstanceOf(MongoWriteException.class)
        .hasMessageContaining("_id_ dup key");
  }

  @Test
  void aUniqueIndexIsNotMadeOverDuplicates() {
    var twins = client.getDatabase("test").getCollection("twins");
    twins.insertMany(List.of(new Document("key", 1), new Document("key", 1)));

    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatThrownBy(() -> twins.createIndex(ascending("key"), new IndexOptions().unique(true)))
          .hasMessageContaining("E11000");
    }
    twins.insertOne(new Document("key", 1));
  }

  private static void assertLooksAt(int most, Supplier<FindIterable<Document>> query) {
    long before = mongo.documentsLookedAt();
    List<Document> found = query.get().into(new ArrayList<>());
    assertThat(found).isNotEmpty();
    assertThat(mongo.documentsLookedAt() - before).isLessThanOrEqualTo(most);
  }
}
