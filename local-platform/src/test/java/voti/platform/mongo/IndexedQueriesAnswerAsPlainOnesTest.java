package voti.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import de.bwaldvogel.mongo.InMemoryMongoServer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.bson.Document;
import org.bson.types.Decimal128;

/** Random documents, indexes, changes and queries: ours with indexes, the original without. */
class IndexedQueriesAnswerAsPlainOnesTest {

  private static final List<String> FIELDS = List.of("a", "b", "c.d", "_id");
  private static final AtomicInteger NAMES = new AtomicInteger();

  private static EmbeddedMongo indexed;
  private static InMemoryMongoServer plain;
  private static MongoClient indexedClient;
  private static MongoClient plainClient;

  /** What to find, in which order, and which part of it. */
  record Query(Document filter, Document sort, int skip, int limit) {}

  /** A change: of all matches, or their removal, or a new document. */
  record Change(Document filter, Document update, boolean delete, boolean upsert) {}

  @BeforeContainer
  static void start() {
    indexed = EmbeddedMongo.inMemory();
    plain = new InMemoryMongoServer();
    indexedClient = Servers.clientOf(indexed);
    plainClient = MongoClients.create(plain.bindAndGetConnectionString());
  }

  @AfterContainer
  static void stop() {
    indexedClient.close();
    plainClient.close();
    indexed.close();
    plain.shutdownNow();
  }

  @Property(tries = 250, shrinking = ShrinkingMode.BOUNDED)
  void sameAnswers(
      @ForAll("documents") List<Document> documents,
      @ForAll("indexes") List<Document> indexes,
      @ForAll("changes") List<Change> changes,
      @ForAll("queries") List<Query> queries) {
    String name = "c" + NAMES.incrementAndGet();
    var ours = indexedClient.getDatabase("test").getCollection(name);
    var theirs = plainClient.getDatabase("test").getCollection(name);
    insert(ours, documents);
    insert(theirs, documents);
    indexes.forEach(index -> create(ours, index));
    queries.forEach(query -> compare(query, ours, theirs));
    for (Change change : changes) {
      apply(change, ours);
      apply(change, theirs);
    }
    queries.forEach(query -> compare(query, ours, theirs));
    ours.drop();
    theirs.drop();
  }

  @Property(tries = 60)
  void uniqueIndexesRefuseTheSame(
      @ForAll("documents") List<Document> documents, @ForAll("uniqueKeys") Document key) {
    String name = "u" + NAMES.incrementAndGet();
    var ours = indexedClient.getDatabase("test").getCollection(name);
    var theirs = plainClient.getDatabase("test").getCollection(name);
    ours.createIndex(key, new IndexOptions().unique(true));
    theirs.createIndex(key, new IndexOptions().unique(true));
    for (Document document : documents) {
      if (document.values().stream().noneMatch(List.class::isInstance)) {
        assertThat(refused(ours, document)).isEqualTo(refused(theirs, document));
      }
    }
    ours.drop();
    theirs.drop();
  }

  private static boolean refused(MongoCollection<Document> things, Document document) {
    try {
      things.insertOne(copy(document));
      return false;
    } catch (MongoWriteException e) {
      assertThat(e.getCode()).isEqualTo(11000);
      return true;
    }
  }

  private static void insert(MongoCollection<Document> things, List<Document> documents) {
    if (!documents.isEmpty()) {
      things.insertMany(documents.stream().map(d -> copy(d)).toList());
    }
  }

  private static void create(MongoCollection<Document> things, Document index) {
    boolean sparse = index.containsKey("a");
    things.createIndex(index, new IndexOptions().sparse(sparse));
  }

  private static void apply(Change change, MongoCollection<Document> things) {
    if (change.delete()) {
      things.deleteMany(change.filter());
    } else if (change.upsert()) {
      things.updateOne(
          new Document("_id", 1000),
          change.update(),
          new com.mongodb.client.model.UpdateOptions().upsert(true));
    } else {
      things.updateMany(change.filter(), change.update());
    }
  }

  private static void compare(
      Query query, MongoCollection<Document> ours, MongoCollection<Document> theirs) {
    List<Document> expected = find(theirs, query);
    List<Document> found = find(ours, query);
    if (query.sort().containsKey("_id")) {
      assertThat(found).as("%s", query).isEqualTo(expected);
    } else {
      assertThat(new HashSet<>(found)).as("%s", query).isEqualTo(new HashSet<>(expected));
      assertThat(found).hasSameSizeAs(expected);
    }
    assertThat(ours.countDocuments(query.filter()))
        .isEqualTo(theirs.countDocuments(query.filter()));
  }

  private static List<Document> find(MongoCollection<Document> things, Query query) {
    FindIterable<Document> found = things.find(query.filter()).sort(query.sort());
    if (query.sort().containsKey("_id")) {
      found = found.skip(query.skip()).limit(query.limit());
    }
    return found.into(new ArrayList<>());
  }

  private static Document copy(Document document) {
    return new Document(document);
  }

  @Provide
  Arbitrary<List<Document>> documents() {
    Arbitrary<Document> bodies =
        Combinators.combine(values().optional(0.9), values().optional(0.9), values().optional(0.7))
            .as(
                (a, b, d) -> {
                  var document = new Document();
                  a.ifPresent(value -> document.append("a", unwrap(value)));
                  b.ifPresent(value -> document.append("b", unwrap(value)));
                  d.ifPresent(value -> document.append("c", new Document("d", unwrap(value))));
                  return document;
                });
    return bodies
        .list()
        .ofMaxSize(25)
        .map(
            list -> {
              List<Document> numbered = new ArrayList<>();
              for (Document body : list) {
                var document = new Document("_id", numbered.size());
                document.putAll(body);
                numbered.add(document);
              }
              return numbered;
            });
  }

  /** jqwik's optionals cannot hold a null: the text stands for it. */
  private static Object unwrap(Object value) {
    return value.equals("null") ? null : value;
  }

  private static Arbitrary<Object> simple() {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(6, Arbitraries.integers().between(-3, 6).map(i -> (Object) i)),
        net.jqwik.api.Tuple.of(2, Arbitraries.longs().between(-2, 4).map(i -> (Object) i)),
        net.jqwik.api.Tuple.of(2, Arbitraries.of(0.5, -0.0, 2.0, 1e9, -7.25).map(i -> (Object) i)),
        net.jqwik.api.Tuple.of(
            3, Arbitraries.of("", "a", "ab", "b", "a\u0000b", "õ", "null").map(i -> (Object) i)),
        net.jqwik.api.Tuple.of(1, Arbitraries.of(true, false).map(i -> (Object) i)),
        net.jqwik.api.Tuple.of(
            1, Arbitraries.of(-5L, 0L, 1_700_000_000_000L).map(i -> (Object) new Date(i))));
  }

  private static Arbitrary<Object> values() {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(40, simple()),
        net.jqwik.api.Tuple.of(
            1,
            simple()
                .list()
                .ofMaxSize(3)
                .map(list -> (Object) list.stream().map(v -> unwrap(v)).toList())),
        net.jqwik.api.Tuple.of(
            1, Arbitraries.of("1", "1.5").map(text -> (Object) Decimal128.parse(text))),
        net.jqwik.api.Tuple.of(1, simple().map(v -> (Object) new Document("x", unwrap(v)))));
  }

  @Provide
  Arbitrary<List<Document>> indexes() {
    return keys().list().uniqueElements().ofMinSize(1).ofMaxSize(3);
  }

  @Provide
  Arbitrary<Document> uniqueKeys() {
    return keys();
  }

  private static Arbitrary<Document> keys() {
    return Combinators.combine(
            Arbitraries.of("a", "b", "c.d").list().uniqueElements().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of(1, -1).list().ofSize(4),
            Arbitraries.of(true, false))
        .as(
            (fields, directions, withId) -> {
              var key = new Document();
              for (String field : fields) {
                key.append(field, directions.get(key.size()));
              }
              return withId ? key.append("_id", directions.get(3)) : key;
            });
  }

  @Provide
  Arbitrary<List<Query>> queries() {
    Arbitrary<Document> sorts =
        Combinators.combine(
                Arbitraries.of(FIELDS).list().uniqueElements().ofMaxSize(3),
                Arbitraries.of(1, -1).list().ofSize(4))
            .as(
                (fields, directions) -> {
                  var sort = new Document();
                  for (String field : fields) {
                    sort.append(field, directions.get(sort.size()));
                  }
                  return sort;
                });
    return Combinators.combine(
            filters(),
            sorts,
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 6))
        .as(Query::new)
        .list()
        .ofSize(6);
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    Arbitrary<Document> updates =
        Combinators.combine(Arbitraries.of("a", "b", "c.d", "e"), values())
            .as((field, value) -> new Document("$set", new Document(field, unwrap(value))));
    Arbitrary<Document> removals =
        Arbitraries.of("a", "b", "c.d").map(f -> new Document("$unset", new Document(f, "")));
    return Combinators.combine(
            filters(),
            Arbitraries.oneOf(updates, removals),
            Arbitraries.of(false, false, true),
            Arbitraries.of(false, false, true))
        .as(Change::new)
        .list()
        .ofMaxSize(4);
  }

  private static Arbitrary<Document> filters() {
    Arbitrary<Object> conditions =
        Arbitraries.oneOf(
            simple().map(v -> v.equals("null") ? "õ" : v),
            simple().map(v -> new Document("$eq", unwrap(v))),
            bound("$gt"),
            bound("$gte"),
            bound("$lt"),
            bound("$lte"),
            Combinators.combine(simple(), simple())
                .as((low, high) -> new Document("$gte", low).append("$lt", high)),
            simple().list().ofMaxSize(3).map(list -> new Document("$in", list)),
            Arbitraries.of(new Document("$exists", true), new Document("$ne", 2)));
    Arbitrary<Document> flat =
        Combinators.combine(
                Arbitraries.of(FIELDS).list().uniqueElements().ofMaxSize(3),
                conditions.list().ofSize(4))
            .as(
                (fields, wanted) -> {
                  var filter = new Document();
                  for (String field : fields) {
                    filter.append(field, wanted.get(filter.size()));
                  }
                  return filter;
                });
    return Arbitraries.oneOf(
        flat,
        flat,
        Combinators.combine(flat, flat)
            .as((left, right) -> new Document("$and", Arrays.asList(left, right))),
        Combinators.combine(flat, flat)
            .as((left, right) -> new Document("$or", Arrays.asList(left, right))));
  }

  private static Arbitrary<Object> bound(String operator) {
    return simple().map(value -> new Document(operator, value));
  }
}
