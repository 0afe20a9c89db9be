package voti.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.h2.mvstore.MVStore;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Test;

/**
 * Two clients at one indexed collection: whatever Lincheck makes them do at once, their answers are
 * those of the same commands one after the other.
 */
class IndexInterleavingsTest {

  @Test
  void documentsAndIndexesAreChangedAndReadAsOne() {
    assertThatCode(() -> options().check(Commands.class)).doesNotThrowAnyException();
  }

  @Test
  void aReadThatDoesNotWaitForTheCollectionIsFound() {
    assertThatThrownBy(() -> options().check(HastyCommands.class))
        .isInstanceOf(LincheckAssertionError.class)
        .hasMessageContaining("Invalid execution results");
  }

  @Test
  void aCountByQueryWaitsForWhoeverChangesTheCollection() throws InterruptedException {
    var commands = new Commands();
    var counting = new Thread(() -> commands.count(1));
    synchronized (commands.collection) {
      counting.start();
      while (counting.getState() == Thread.State.NEW
          || counting.getState() == Thread.State.RUNNABLE) {
        Thread.onSpinWait();
      }
      assertThat(counting.getState()).isEqualTo(Thread.State.BLOCKED);
    }
    counting.join();
  }

  private static StressOptions options() {
    return new StressOptions()
        .threads(2)
        .actorsBefore(2)
        .actorsPerThread(3)
        .actorsAfter(1)
        .iterations(20)
        .invocationsPerIteration(50)
        .minimizeFailedScenario(false);
  }

  @Param(name = "id", gen = IntGen.class, conf = "1:2")
  @Param(name = "key", gen = IntGen.class, conf = "1:2")
  public static class Commands {

    private final MVStore store = new MVStore.Builder().open();
    private final IndexedDatabase database =
        new IndexedDatabase("test", store, new CursorRegistry(), new LongAdder());
    final IndexedCollection collection =
        (IndexedCollection)
            database.openOrCreateCollection("things", CollectionOptions.withDefaults());

    final OrderedIndex byKey = index("key_1", "key");

    public Commands() {
      collection.addIndex(index("_id_", "_id"));
      collection.addIndex(byKey);
    }

    private OrderedIndex index(String name, String field) {
      return (OrderedIndex)
          database.openOrCreateUniqueIndex(
              "things", name, List.of(new IndexKey(field, true)), false);
    }

    @Operation(params = {"id", "key"})
    public boolean insert(int id, int key) {
      try {
        collection.addDocument(new Document("_id", id).append("key", key));
        return true;
      } catch (DuplicateKeyError taken) {
        return false;
      }
    }

    @Operation(params = "id")
    public int remove(int id) {
      return collection.deleteDocuments(new Document("_id", id), 1, NoopOplog.get());
    }

    @Operation(params = "key")
    public List<Object> ofKey(int key) {
      return ids(read(new Document("key", key)));
    }

    @Operation
    public List<Object> inOrderOfKeys() {
      return ids(read(new Document("key", new Document("$gte", 1).append("$lte", 2))));
    }

    @Operation(params = "key")
    public int count(int key) {
      return collection.count(new Document("key", key), 0, 0);
    }

    Iterable<Document> read(Document query) {
      return collection.handleQuery(query);
    }

    private static List<Object> ids(Iterable<Document> found) {
      var ids = new ArrayList<Object>();
      for (var document : found) {
        ids.add(document.get("_id"));
      }
      return ids;
    }
  }

  /** Reads the index, and a moment later the documents, while others change both. */
  public static class HastyCommands extends Commands {

    @Override
    Iterable<Document> read(Document query) {
      var found = Plan.best(List.of(byKey), query, null).orElseThrow().positions().toList();
      LockSupport.parkNanos(1_000_000);
      return found.stream().map(collection::getDocument).toList();
    }
  }
}
