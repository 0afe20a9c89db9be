package voti.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.bson.Document;

/** The tokens of {@link MongoTokenStore}, read by anybody and claimed by nobody. */
public final class StoredTokens {

  private final MongoCollection<Document> tokens;
  private final TokenCodec codec;

  /** Of that database; the serializer is that of the token store. */
  public StoredTokens(MongoDatabase database, Serializer serializer) {
    tokens = Majority.collection(database, "tokens");
    codec = new TokenCodec(serializer);
  }

  /**
   * The tracking index through which every segment of a processor has come, on whichever process;
   * -1 before the first event.
   */
  public long position(String processorName) {
    return lowest(new Document("processor", processorName)).getOrDefault(processorName, -1L);
  }

  /** The same of all processors, in one question; one that nobody began is not among them. */
  public Map<String, Long> positions() {
    return lowest(new Document("processor", new Document("$exists", true)));
  }

  private Map<String, Long> lowest(Document which) {
    var lowest = new HashMap<String, Long>();
    for (var entry : tokens.find(which)) {
      lowest.merge(entry.getString("processor"), position(codec, entry), Math::min);
    }
    return lowest;
  }

  private static long position(TokenCodec codec, Document entry) {
    TrackingToken token = codec.token(entry);
    return token == null ? -1 : token.position().orElse(-1);
  }
}
