package voti.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
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
    var lowest = Long.MAX_VALUE;
    for (var entry : tokens.find(new Document("processor", processorName))) {
      lowest = Math.min(lowest, position(codec, entry));
    }
    return lowest == Long.MAX_VALUE ? -1 : lowest;
  }

  private static long position(TokenCodec codec, Document entry) {
    TrackingToken token = codec.token(entry);
    return token == null ? -1 : token.position().orElse(-1);
  }
}
