package voti.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/**
 * The collection of one log. Reads see what a majority holds; filters are plain flat documents, as
 * {@code $and} hides prefixes from an index.
 */
final class CommitLog {

  private static final long PAGE_BYTES = 16L << 20;
  private static final Document NEWEST_FIRST = new Document("_id", -1);

  private final String name;
  private final MongoCollection<Document> commits;

  CommitLog(MongoDatabase database, String name, Duration timeout) {
    this.name = name;
    var collection = Majority.collection(database, name);
    var unique = new IndexOptions().unique(true);
    collection.createIndex(new Document("stream", 1).append("first", 1), unique);
    collection.createIndex(new Document("stream", 1).append("cause", 1), unique);
    collection.createIndex(new Document("account", 1).append("_id", 1));
    commits = collection.withTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
  }

  String name() {
    return name;
  }

  /** In this order, up to the first that fails. */
  void insert(List<Commit> batch) {
    commits.insertMany(CommitCodec.documents(batch));
  }

  /** The newest commit's position and instant; {@link Mark#EMPTY} before the first. */
  Mark mark() {
    var newest = commits.find().sort(NEWEST_FIRST).projection(new Document("at", 1)).first();
    return newest == null ? Mark.EMPTY : mark(newest);
  }

  Optional<Commit> at(long position) {
    return one(new Document("_id", position));
  }

  Optional<Commit> byCause(String stream, String cause) {
    return one(new Document("stream", stream).append("cause", cause));
  }

  Optional<Commit> beginningAt(String stream, long first) {
    return one(new Document("stream", stream).append("first", first));
  }

  /**
   * What follows a position without a gap. A server that reads while it writes may show a commit
   * before its predecessor; the rest is left for the next look.
   */
  List<Commit> after(long position, int limit) {
    var found = page(new Document("_id", new Document("$gt", position)), "_id", limit);
    var gapless = new ArrayList<Commit>(found.size());
    for (var commit : found) {
      if (commit.position() != position + gapless.size() + 1) {
        break;
      }
      gapless.add(commit);
    }
    return gapless;
  }

  List<Commit> ofAccount(String account, long after, long until, int limit) {
    var range = new Document("$gt", after).append("$lte", until);
    return find(new Document("account", account).append("_id", range), "_id", limit);
  }

  /** Commits of a stream that begin at a sequence or later; a page. */
  List<Commit> ofStream(String stream, long first, int limit) {
    return page(
        new Document("stream", stream).append("first", new Document("$gte", first)),
        "first",
        limit);
  }

  /** The sequence with which the commit begins that holds this one, or the nearest before. */
  OptionalLong beginningOf(String stream, long sequence) {
    return longOf("first", stream, new Document("$lte", sequence));
  }

  OptionalLong lastSequence(String stream) {
    return longOf("last", stream, new Document("$gte", 0L));
  }

  /**
   * The greatest position recorded at or before an instant; by halving, as time never runs back.
   */
  long positionAsOf(Instant instant) {
    var low = 0L;
    var high = mark().position();
    while (low < high) {
      var middle = (low + high + 1) >>> 1;
      var found =
          commits.find(new Document("_id", middle)).projection(new Document("at", 1)).first();
      if (found != null && !mark(found).at().isAfter(instant)) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private OptionalLong longOf(String field, String stream, Document firstIs) {
    var found =
        commits
            .find(new Document("stream", stream).append("first", firstIs))
            .sort(new Document("first", -1))
            .limit(1)
            .projection(new Document(field, 1))
            .first();
    return found == null ? OptionalLong.empty() : OptionalLong.of(found.getLong(field));
  }

  private Optional<Commit> one(Document filter) {
    return Optional.ofNullable(commits.find(filter).first()).map(CommitCodec::commit);
  }

  private List<Commit> find(Document filter, String ascending, int limit) {
    var sorted = commits.find(filter).sort(new Document(ascending, 1)).limit(limit);
    return sorted.map(CommitCodec::commit).into(new ArrayList<>());
  }

  /** As many as fit into the limit and into memory; at least one when there is one. */
  private List<Commit> page(Document filter, String ascending, int limit) {
    var sorted = commits.find(filter).sort(new Document(ascending, 1)).limit(limit);
    var page = new ArrayList<Commit>();
    var bytes = 0L;
    try (var cursor = sorted.map(CommitCodec::commit).cursor()) {
      while (bytes < PAGE_BYTES && cursor.hasNext()) {
        page.add(cursor.next());
        bytes += page.getLast().size();
      }
    }
    return page;
  }

  private static Mark mark(Document document) {
    return new Mark(document.getLong("_id"), Instant.parse(document.getString("at")));
  }
}
