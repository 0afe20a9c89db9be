package voti.platform.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** All databases of one file; every command goes through the store's promise. */
final class IndexedBackend extends AbstractMongoBackend {

  private static final Set<String> WRITES =
      Set.of(
          "insert",
          "update",
          "delete",
          "findandmodify",
          "create",
          "createindexes",
          "drop",
          "dropindexes",
          "dropdatabase",
          "renamecollection");

  private static final Set<String> RENAMES = Set.of("renamecollection", "drop", "dropdatabase");

  private final ReadWriteLock names = new ReentrantReadWriteLock();
  private final DurableStore store;
  private final LongAdder lookedAt = new LongAdder();
  private final Map<String, IndexedDatabase> open = new ConcurrentHashMap<>();

  IndexedBackend(DurableStore store) {
    this.store = store;
    store.store().getMapNames().stream()
        .filter(name -> name.startsWith(IndexedDatabase.DATA))
        .map(name -> name.substring(IndexedDatabase.DATA.length()))
        .map(name -> name.substring(0, name.indexOf('.')))
        .distinct()
        .forEach(this::resolveDatabase);
  }

  /** How many documents queries have looked at so far. */
  long documentsLookedAt() {
    return lookedAt.sum();
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    Supplier<Document> answer = () -> named(channel, database, command, query);
    if (isWrite(command, query)) {
      return Concerns.letsWriteWait(query) ? store.write(answer) : store.writeAhead(answer);
    }
    return Concerns.letsReadWait(query) ? store.read(answer) : answer.get();
  }

  /** Nobody looks for a collection while its name goes to another. */
  private Document named(Channel channel, String database, String command, Document query) {
    var lock =
        RENAMES.contains(command.toLowerCase(Locale.ROOT)) ? names.writeLock() : names.readLock();
    lock.lock();
    try {
      return super.handleCommand(channel, database, command, query);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void dropDatabase(String databaseName) {
    super.dropDatabase(databaseName);
    open.remove(databaseName);
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String databaseName) {
    return open.computeIfAbsent(
        databaseName,
        name -> new IndexedDatabase(name, store.store(), getCursorRegistry(), lookedAt));
  }

  @Override
  public void close() {
    super.close();
    store.close();
  }

  private static boolean isWrite(String command, Document query) {
    String name = command.toLowerCase(Locale.ROOT);
    return WRITES.contains(name) || (name.equals("aggregate") && storesItsResult(query));
  }

  private static boolean storesItsResult(Document query) {
    return query.get("pipeline") instanceof Collection<?> stages
        && stages.stream()
            .anyMatch(
                stage ->
                    stage instanceof Document one
                        && (one.containsKey("$out") || one.containsKey("$merge")));
  }
}
