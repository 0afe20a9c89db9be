package voti.platform.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;

/** A database: per collection one map of documents, per index one of keys and one of traits. */
final class IndexedDatabase extends AbstractSynchronizedMongoDatabase<Long> {

  static final String DATA = "data:";
  private static final String INDEX = "index:";
  private static final String TRAITS = "traits:";

  private final MVStore store;
  private final LongAdder lookedAt;

  IndexedDatabase(String name, MVStore store, CursorRegistry cursors, LongAdder lookedAt) {
    super(name, cursors);
    this.store = store;
    this.lookedAt = lookedAt;
    initializeNamespacesAndIndexes();
  }

  @Override
  protected MongoCollection<Long> openOrCreateCollection(String name, CollectionOptions options) {
    MVMap<Long, byte[]> documents =
        store.openMap(
            DATA + getFullCollectionNamespace(name),
            new MVMap.Builder<Long, byte[]>()
                .keyType(LongDataType.INSTANCE)
                .valueType(ByteArrayDataType.INSTANCE));
    return new IndexedCollection(this, name, options, cursorRegistry, documents, lookedAt);
  }

  @Override
  protected Index<Long> openOrCreateUniqueIndex(
      String collection, String index, List<IndexKey> keys, boolean sparse) {
    return openIndex(collection, index, keys, sparse, true);
  }

  @Override
  protected Index<Long> openOrCreateSecondaryIndex(
      String collection, String index, List<IndexKey> keys, boolean sparse) {
    return openIndex(collection, index, keys, sparse, false);
  }

  private Index<Long> openIndex(
      String collection, String index, List<IndexKey> keys, boolean sparse, boolean unique) {
    String name = mapOf(collection, index);
    MVMap<byte[], Long> entries =
        store.openMap(
            INDEX + name,
            new MVMap.Builder<byte[], Long>()
                .keyType(ByteKeys.INSTANCE)
                .valueType(LongDataType.INSTANCE));
    MVMap<String, String> traits =
        store.openMap(
            TRAITS + name,
            new MVMap.Builder<String, String>()
                .keyType(StringDataType.INSTANCE)
                .valueType(StringDataType.INSTANCE));
    return new OrderedIndex(index, keys, sparse, unique, entries, traits);
  }

  @Override
  protected void dropIndex(MongoCollection<Long> collection, String index) {
    super.dropIndex(collection, index);
    String name = mapOf(collection.getCollectionName(), index);
    store.removeMap(INDEX + name);
    store.removeMap(TRAITS + name);
  }

  @Override
  public void dropCollection(String collection, Oplog oplog) {
    super.dropCollection(collection, oplog);
    store.removeMap(DATA + getFullCollectionNamespace(collection));
  }

  @Override
  public void drop(Oplog oplog) {
    super.drop(oplog);
    store.getMapNames().stream()
        .filter(name -> name.substring(name.indexOf(':') + 1).startsWith(databaseName + "."))
        .forEach(store::removeMap);
  }

  @Override
  public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
    String before = collection.getFullName();
    super.moveCollection(from, collection, newName);
    String after = getFullCollectionNamespace(newName);
    for (String map : store.getMapNames()) {
      String name = map.substring(map.indexOf(':') + 1);
      if (name.equals(before) || name.startsWith(before + "#")) {
        String kind = map.substring(0, map.indexOf(':') + 1);
        store.renameMap(store.openMap(map), kind + after + name.substring(before.length()));
      }
    }
  }

  @Override
  protected long getStorageSize() {
    FileStore<?> file = store.getFileStore();
    return file == null ? 0 : file.size();
  }

  @Override
  protected long getFileSize() {
    return getStorageSize();
  }

  private String mapOf(String collection, String index) {
    return getFullCollectionNamespace(collection) + "#" + index;
  }
}
