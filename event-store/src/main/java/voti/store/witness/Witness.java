package voti.store.witness;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import voti.store.ledger.SigningKey;
import voti.verify.Hash;
import voti.verify.Proofs;
import voti.verify.VerifierKey;

/**
 * Cosigns heads of logs it knows (C2SP tlog-witness, the editor's draft after v1.0.0: a head of the
 * recorded size with another root is 422, a head of size zero must have the empty tree's root).
 */
public final class Witness {

  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int UNPROCESSABLE = 422;

  private final MongoCollection<Document> witnessed;
  private final List<VerifierKey> logs;
  private final SigningKey key;
  private final InstantSource clock;

  /**
   * @param logs keys of the logs it watches; a key's name is the log's origin, one log may have
   *     several
   * @param key with which it cosigns
   */
  public Witness(
      MongoDatabase database, List<VerifierKey> logs, SigningKey key, InstantSource clock) {
    this.witnessed = database.getCollection("witnessed");
    this.logs = List.copyOf(logs);
    this.key = key;
    this.clock = clock;
  }

  /** What a witness says. */
  public sealed interface Answer {

    /**
     * It has seen the head, and keeps it.
     *
     * @param lines signature lines, each with its newline
     */
    record Cosigned(String lines) implements Answer {}

    /**
     * It has cosigned another size than the submission begins at.
     *
     * @param size which
     */
    record Elsewhere(long size) implements Answer {}

    /**
     * It does not cosign.
     *
     * @param status as the protocol gives it for HTTP
     * @param why in a sentence
     */
    record Refused(int status, String why) implements Answer {}
  }

  /** What others check its cosignatures with. */
  public VerifierKey verifier() {
    return key.verifier();
  }

  /** Checks a submission, and when all is well keeps it and cosigns. */
  public Answer add(byte[] body) {
    Submission submission;
    try {
      submission = Submission.read(body);
    } catch (IllegalArgumentException malformed) {
      return new Answer.Refused(BAD_REQUEST, String.valueOf(malformed.getMessage()));
    }
    var head = submission.head();
    var keys = logs.stream().filter(log -> log.name().equals(head.origin())).toList();
    if (keys.isEmpty()) {
      return new Answer.Refused(NOT_FOUND, head.origin() + " is not watched here");
    }
    if (keys.stream().noneMatch(log -> log.signed(submission.note()))) {
      return new Answer.Refused(FORBIDDEN, "no key known for " + head.origin() + " has signed");
    }
    if (submission.oldSize() > head.size()) {
      return new Answer.Refused(BAD_REQUEST, "the old size is above the new one");
    }
    return compare(submission);
  }

  private Answer compare(Submission submission) {
    var head = submission.head();
    var recorded = witnessed.find(new Document("_id", head.origin())).first();
    var size = recorded == null ? 0 : recorded.getLong("size");
    if (submission.oldSize() != size) {
      return new Answer.Elsewhere(size);
    }
    var root = recorded == null ? Hash.EMPTY : Hash.base64(recorded.getString("root"));
    if (!Proofs.extend(size, head.size(), root, head.root(), submission.proof())) {
      return new Answer.Refused(
          UNPROCESSABLE, "it is not proved that the head extends that of " + size + " leaves");
    }
    return keep(submission, recorded) ? cosigned(submission) : compare(submission);
  }

  /** False when another submission was faster; then all is looked at again. */
  private boolean keep(Submission submission, @Nullable Document recorded) {
    var head = submission.head();
    var next =
        new Document("_id", head.origin())
            .append("size", head.size())
            .append("root", head.root().toString())
            .append("note", submission.note().toString());
    if (recorded != null) {
      return witnessed.replaceOne(recorded, next).getMatchedCount() == 1;
    }
    try {
      witnessed.insertOne(next);
      return true;
    } catch (MongoWriteException there) {
      if (ErrorCategory.fromErrorCode(there.getCode()) == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw there;
    }
  }

  private Answer cosigned(Submission submission) {
    var now = clock.instant().getEpochSecond();
    return new Answer.Cosigned(key.cosign(submission.note().text(), now).toString());
  }
}
