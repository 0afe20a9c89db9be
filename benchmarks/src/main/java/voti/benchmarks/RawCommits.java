package voti.benchmarks;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;

/** Plain inserts of documents as the store writes them: the same bytes, indexes and concern. */
public final class RawCommits {

  private final MongoCollection<Document> commits;
  private final Document pattern;
  private final AtomicLong next = new AtomicLong();

  /**
   * @param pattern a document that the store has written
   */
  public RawCommits(MongoDatabase database, Document pattern) {
    this.pattern = pattern;
    commits =
        database
            .getCollection("raw")
            .withWriteConcern(WriteConcern.MAJORITY)
            .withReadConcern(ReadConcern.MAJORITY);
    var unique = new IndexOptions().unique(true);
    commits.createIndex(new Document("stream", 1).append("first", 1), unique);
    commits.createIndex(new Document("stream", 1).append("cause", 1), unique);
    commits.createIndex(new Document("account", 1).append("_id", 1));
  }

  /** One. */
  public void insertOne() {
    commits.insertOne(document());
  }

  /** So many in one request. */
  public void insertMany(int count) {
    var documents = new ArrayList<Document>(count);
    for (var i = 0; i < count; i++) {
      documents.add(document());
    }
    commits.insertMany(documents);
  }

  /** Where they are. */
  public MongoCollection<Document> collection() {
    return commits;
  }

  /** The same bytes but for what has to differ. */
  private Document document() {
    var id = next.incrementAndGet();
    var document = new Document(pattern);
    document.put("_id", id);
    document.put("stream", "nte-00-%010d".formatted(id));
    return document;
  }

  /** {@code ok} when all are there. */
  public String control() {
    return commits.countDocuments() == next.get() ? "ok" : "raw inserts are missing";
  }
}
