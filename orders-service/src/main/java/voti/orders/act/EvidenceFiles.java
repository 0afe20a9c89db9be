package voti.orders.act;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;

/**
 * The bytes of photos and documents beside acts. The event holds their hash; they are no read
 * model, so nothing that is replayed throws them away.
 */
@Component
public class EvidenceFiles {

  private static final String BYTES = "bytes";

  private final MongoCollection<Document> files;

  EvidenceFiles(MongoDatabase database) {
    files = database.getCollection("act-evidence");
  }

  /** The bytes of that hash beside the act; empty when there are none. */
  public Optional<byte[]> find(String act, String hash) {
    return Optional.ofNullable(files.find(eq("_id", id(act, hash))).first())
        .map(document -> document.get(BYTES, Binary.class).getData());
  }

  void keep(String act, String hash, byte[] bytes) {
    var id = id(act, hash);
    files.replaceOne(
        eq("_id", id),
        new Document("_id", id).append(BYTES, new Binary(bytes)),
        new ReplaceOptions().upsert(true));
  }

  private static String id(String act, String hash) {
    return act + ":" + hash;
  }
}
