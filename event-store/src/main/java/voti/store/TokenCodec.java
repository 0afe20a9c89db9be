package voti.store;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** A segment's document: its token as JSON, its owner, and when that was last heard of. */
final class TokenCodec {

  private final Serializer serializer;

  TokenCodec(Serializer serializer) {
    this.serializer = serializer;
  }

  static String id(String processorName, int segment) {
    return processorName + "/" + segment;
  }

  /** A segment that nobody claims yet. */
  Document unclaimed(
      @Nullable TrackingToken token, String processorName, int segment, long millis) {
    var document =
        new Document("_id", id(processorName, segment))
            .append("processor", processorName)
            .append("segment", segment)
            .append("owner", null)
            .append("at", millis);
    document.putAll(fields(token));
    return document;
  }

  Document fields(@Nullable TrackingToken token) {
    if (token == null) {
      return new Document("token", null).append("type", null);
    }
    var stored = serializer.serialize(token, byte[].class);
    return new Document("token", new Binary(stored.getData()))
        .append("type", stored.getType().getName());
  }

  @Nullable TrackingToken token(Document document) {
    var stored = document.get("token", Binary.class);
    return stored == null
        ? null
        : serializer.deserialize(
            new SimpleSerializedObject<>(
                stored.getData(), byte[].class, document.getString("type"), null));
  }
}
