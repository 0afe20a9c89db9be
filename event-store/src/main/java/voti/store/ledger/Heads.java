package voti.store.ledger;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import voti.verify.SignedNote;
import voti.verify.VerifierKey;

/**
 * The signed heads of a log, one for each size that was signed in this epoch, and the keys that
 * ever signed. What an earlier epoch has signed lies beside them and is not touched.
 */
final class Heads {

  private final MongoCollection<Document> heads;
  private final MongoCollection<Document> keys;

  /**
   * @param origin whose last part is the epoch
   */
  Heads(MongoDatabase database, String log, String origin) {
    var epoch = origin.substring(origin.lastIndexOf('/') + 1);
    heads = database.getCollection(log + "-heads-" + epoch);
    keys = database.getCollection(log + "-keys");
  }

  Optional<SignedHead> latest() {
    return one(heads.find().sort(new Document("_id", -1)).first());
  }

  /** The first head at or after a size: the first that covers a position. */
  Optional<SignedHead> covering(long size) {
    var covering = new Document("_id", new Document("$gte", size));
    return one(heads.find(covering).sort(new Document("_id", 1)).first());
  }

  Optional<SignedHead> at(long size) {
    return one(heads.find(new Document("_id", size)).first());
  }

  /** Heads after a size, in order. */
  List<SignedHead> after(long size, int limit) {
    return heads
        .find(new Document("_id", new Document("$gt", size)))
        .sort(new Document("_id", 1))
        .limit(limit)
        .map(Heads::read)
        .into(new ArrayList<>());
  }

  /** Keeps a head; one of the same size that another process has signed stays. */
  void save(SignedHead head) {
    insert(
        heads,
        new Document("_id", head.size())
            .append("note", head.note().toString())
            .append("at", head.at().toString()));
  }

  /** Adds what witnesses have signed. */
  void cosigned(long size, List<SignedNote.Line> lines) {
    at(size)
        .ifPresent(
            head ->
                heads.updateOne(
                    new Document("_id", size),
                    new Document(
                        "$set", new Document("note", head.note().with(lines).toString()))));
  }

  /** Every key that has signed, oldest first. */
  List<VerifierKey> keys() {
    return keys.find()
        .sort(new Document("since", 1))
        .map(key -> VerifierKey.read(key.getString("_id")))
        .into(new ArrayList<>());
  }

  void known(VerifierKey key, Instant since) {
    insert(keys, new Document("_id", key.toString()).append("since", since.toString()));
  }

  private static void insert(MongoCollection<Document> collection, Document document) {
    try {
      collection.insertOne(document);
    } catch (MongoWriteException there) {
      if (ErrorCategory.fromErrorCode(there.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw there;
      }
    }
  }

  private static Optional<SignedHead> one(@org.jspecify.annotations.Nullable Document document) {
    return Optional.ofNullable(document).map(Heads::read);
  }

  private static SignedHead read(Document head) {
    return SignedHead.read(head.getString("note"), Instant.parse(head.getString("at")));
  }
}
