package voti.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * How far each processor has come, one document per segment. A claim belongs to a node until it is
 * released or not renewed for the claim timeout; then another may take it, and the first can no
 * longer store.
 */
public final class MongoTokenStore implements TokenStore {

  private static final String STORAGE = "storage";

  /**
   * A claim is renewed when this part of its time is over; before that nobody can have taken it.
   */
  private static final int RENEWALS = 4;

  private static final long NEVER = Long.MIN_VALUE / 2;

  private final MongoCollection<Document> tokens;
  private final TokenCodec codec;
  private final Duration claimTimeout;
  private final String nodeId;
  private final Clock clock;
  private final Map<String, Long> renewed = new ConcurrentHashMap<>();

  /**
   * Tokens in the collection {@code tokens}.
   *
   * @param serializer {@link CanonicalSerializer#tokens()}, which reads the tokens of a replay too
   * @param claimTimeout after how long without renewal a claim may be taken over
   * @param nodeId the name of this process, unique among those that share the database
   */
  public MongoTokenStore(
      MongoDatabase database,
      Serializer serializer,
      Duration claimTimeout,
      String nodeId,
      Clock clock) {
    tokens = Majority.collection(database, "tokens");
    codec = new TokenCodec(serializer);
    this.claimTimeout = claimTimeout;
    this.nodeId = nodeId;
    this.clock = clock;
  }

  @Override
  public void initializeTokenSegments(String processorName, int segmentCount) {
    initializeTokenSegments(processorName, segmentCount, null);
  }

  @Override
  public void initializeTokenSegments(
      String processorName, int segmentCount, @Nullable TrackingToken initialToken) {
    var fresh =
        IntStream.range(0, segmentCount)
            .mapToObj(
                segment -> codec.unclaimed(initialToken, processorName, segment, clock.millis()))
            .toList();
    try {
      tokens.insertMany(fresh);
    } catch (MongoBulkWriteException present) {
      throw new UnableToClaimTokenException(
          "segments of " + processorName + " are already there", present);
    }
  }

  @Override
  public void initializeSegment(@Nullable TrackingToken token, String processorName, int segment) {
    try {
      tokens.insertOne(codec.unclaimed(token, processorName, segment, clock.millis()));
    } catch (MongoWriteException present) {
      throw new UnableToInitializeTokenException(
          "segment " + TokenCodec.id(processorName, segment) + " is already there", present);
    }
  }

  @Override
  public boolean requiresExplicitSegmentInitialization() {
    return true;
  }

  /** Claims nothing: whoever lost the claim must not put an older token over its successor's. */
  @Override
  public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
    renew(processorName, segment, codec.fields(token));
  }

  @Override
  public @Nullable TrackingToken fetchToken(String processorName, int segment) {
    return codec.token(claim(processorName, segment));
  }

  /** Asked for before each batch and whenever nothing comes; the database is asked now and then. */
  @Override
  public void extendClaim(String processorName, int segment) {
    var age = clock.millis() - renewed.getOrDefault(TokenCodec.id(processorName, segment), NEVER);
    if (age < 0 || age >= claimTimeout.toMillis() / RENEWALS) {
      renew(processorName, segment, new Document());
    }
  }

  @Override
  public void releaseClaim(String processorName, int segment) {
    renewed.remove(TokenCodec.id(processorName, segment));
    tokens.updateOne(
        mine(processorName, segment), new Document("$set", new Document("owner", null)));
  }

  @Override
  public void deleteToken(String processorName, int segment) {
    renewed.remove(TokenCodec.id(processorName, segment));
    if (tokens.deleteOne(mine(processorName, segment)).getDeletedCount() == 0) {
      throw notMine(processorName, segment);
    }
  }

  @Override
  public int[] fetchSegments(String processorName) {
    return entries(processorName).stream().mapToInt(entry -> entry.getInteger("segment")).toArray();
  }

  @Override
  public List<Segment> fetchAvailableSegments(String processorName) {
    var entries = entries(processorName);
    var all = entries.stream().mapToInt(entry -> entry.getInteger("segment")).toArray();
    return entries.stream()
        .filter(this::mayClaim)
        .map(entry -> Segment.computeSegment(entry.getInteger("segment"), all))
        .toList();
  }

  @Override
  public Optional<String> retrieveStorageIdentifier() {
    var created = new Document("$setOnInsert", new Document("id", new ObjectId().toHexString()));
    var options = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
    var found = tokens.findOneAndUpdate(new Document("_id", STORAGE), created, options);
    return Optional.ofNullable(found).map(document -> document.getString("id"));
  }

  private void renew(String processorName, int segment, Document changes) {
    var now = clock.millis();
    var renewal = new Document("$set", changes.append("at", now));
    if (tokens.updateOne(mine(processorName, segment), renewal).getMatchedCount() == 0) {
      throw notMine(processorName, segment);
    }
    renewed.put(TokenCodec.id(processorName, segment), now);
  }

  private Document claim(String processorName, int segment) {
    var now = clock.millis();
    var claimable =
        List.of(
            new Document("owner", nodeId),
            new Document("owner", null),
            new Document("at", new Document("$lt", expired())));
    var claimed =
        tokens.findOneAndUpdate(
            new Document("_id", TokenCodec.id(processorName, segment)).append("$or", claimable),
            new Document("$set", new Document("owner", nodeId).append("at", now)),
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
    if (claimed == null) {
      throw notMine(processorName, segment);
    }
    renewed.put(TokenCodec.id(processorName, segment), now);
    return claimed;
  }

  private boolean mayClaim(Document entry) {
    var owner = entry.getString("owner");
    return owner == null || owner.equals(nodeId) || entry.getLong("at") < expired();
  }

  private long expired() {
    return clock.millis() - claimTimeout.toMillis();
  }

  private List<Document> entries(String processorName) {
    return tokens
        .find(new Document("processor", processorName))
        .sort(new Document("segment", 1))
        .into(new ArrayList<>());
  }

  private Document mine(String processorName, int segment) {
    return new Document("_id", TokenCodec.id(processorName, segment)).append("owner", nodeId);
  }

  private UnableToClaimTokenException notMine(String processorName, int segment) {
    var id = TokenCodec.id(processorName, segment);
    renewed.remove(id);
    var found = tokens.find(new Document("_id", id)).first();
    if (found == null) {
      return new UnableToClaimTokenException("segment " + id + " has not been initialised");
    }
    var owner = found.getString("owner");
    return new UnableToClaimTokenException(
        "segment %s is claimed by %s".formatted(id, owner == null ? "nobody" : owner));
  }
}
