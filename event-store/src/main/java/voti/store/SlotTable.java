package voti.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import voti.values.Slots;

/**
 * The table of slots as it is kept beside the logs. What stands there stands for good, since a
 * stream never changes its log; slots that no log had may be given to one, in a table that follows.
 */
public final class SlotTable {

  private final MongoDatabase database;
  private final MongoCollection<Document> tables;

  public SlotTable(MongoDatabase database) {
    this.database = database;
    tables = Majority.collection(database, "slots");
  }

  /**
   * The table of slots from now on.
   *
   * @param wanted as {@link Slots#of} reads it; empty for what is kept, or one log for all
   * @throws IllegalStateException when a slot would change its log
   */
  public Slots agree(String wanted) {
    while (true) {
      var newest = tables.find().sort(new Document("_id", -1)).first();
      var kept = newest == null ? begun() : newest.getString("slots");
      var asItIs = kept == null ? Slots.ONE : kept;
      var table = wanted.isBlank() ? asItIs : wanted;
      var slots = Slots.of(table);
      if (kept != null) {
        refuseMoves(Slots.of(asItIs), slots);
      }
      var number = newest == null ? 0 : newest.getInteger("_id");
      if ((newest != null && Slots.of(asItIs).equals(slots)) || keep(number + 1, table)) {
        return slots;
      }
    }
  }

  /** What was written before there was a table is in log 0, whatever its slot. */
  private @Nullable String begun() {
    return database.getCollection("log-0").find().first() == null ? null : Slots.ONE;
  }

  private static void refuseMoves(Slots kept, Slots wanted) {
    kept.logs()
        .forEach(
            (slot, log) -> {
              var to = wanted.logs().get(slot);
              if (!log.equals(to)) {
                throw new IllegalStateException(
                    "Slot %s lives in log-%d and cannot leave it; VOTI_LOGS gives it to %s."
                        .formatted(slot, log, to == null ? "no log" : "log-" + to));
              }
            });
  }

  /** False when another process has kept one meanwhile. */
  private boolean keep(int number, String table) {
    try {
      tables.insertOne(new Document("_id", number).append("slots", table));
      return true;
    } catch (MongoWriteException there) {
      if (ErrorCategory.fromErrorCode(there.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw there;
      }
      return false;
    }
  }
}
