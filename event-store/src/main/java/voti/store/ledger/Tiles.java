package voti.store.ledger;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * The complete tiles of a log's tree, in a collection beside the log; the last used ones in memory.
 * Several processes may keep one tree: they write the same tiles, and one that would write another
 * is told.
 */
final class Tiles {

  private static final int KEPT = 512;
  private static final int LEVEL_SHIFT = 48;

  private final MongoCollection<Document> tiles;
  private final Map<Long, Tile> kept = Collections.synchronizedMap(new Kept());

  Tiles(MongoDatabase database, String log) {
    tiles = database.getCollection(log + "-tiles");
  }

  /** How many tiles of a level are complete. */
  long complete(int level) {
    var range = new Document("$gte", id(level, 0)).append("$lt", id(level + 1, 0));
    var last = tiles.find(new Document("_id", range)).sort(new Document("_id", -1)).first();
    return last == null ? 0 : last.getLong("_id") - id(level, 0) + 1;
  }

  void save(int level, long index, Tile tile) {
    var bytes = tile.bytes();
    try {
      tiles.insertOne(new Document("_id", id(level, index)).append("hashes", new Binary(bytes)));
    } catch (MongoWriteException there) {
      if (ErrorCategory.fromErrorCode(there.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw there;
      }
      if (!Arrays.equals(bytes, read(level, index))) {
        throw new LedgerBroken(
            "tile %d of level %d is kept with other hashes".formatted(index, level));
      }
    }
    kept.put(id(level, index), tile);
  }

  Tile load(int level, long index) {
    var known = kept.get(id(level, index));
    if (known == null) {
      known = Tile.of(read(level, index));
      kept.put(id(level, index), known);
    }
    return known;
  }

  private byte[] read(int level, long index) {
    var found = tiles.find(new Document("_id", id(level, index))).first();
    if (found == null) {
      throw new LedgerBroken("tile %d of level %d is not there".formatted(index, level));
    }
    return Objects.requireNonNull(found.get("hashes", Binary.class)).getData();
  }

  private static long id(int level, long index) {
    return ((long) level << LEVEL_SHIFT) + index;
  }

  private static final class Kept extends LinkedHashMap<Long, Tile> {

    private static final long serialVersionUID = 1;

    Kept() {
      super(KEPT, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Long, Tile> eldest) {
      return size() > KEPT;
    }
  }
}
