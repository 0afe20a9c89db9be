package voti.platform.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An ordered index: one entry per document and key, sorted by key and then by position.
 *
 * <p>It may hand out more documents than a query asks for, never fewer: the collection checks each
 * against the query. Once it has seen an array or a value without exact order it is irregular, and
 * then serves only conditions on its first field.
 */
final class OrderedIndex extends Index<Long> {

  private static final String IRREGULAR = "irregular";

  private final MVMap<byte[], Long> entries;
  private final MVMap<String, String> traits;
  private final boolean unique;

  OrderedIndex(
      String name,
      List<IndexKey> keys,
      boolean sparse,
      boolean unique,
      MVMap<byte[], Long> entries,
      MVMap<String, String> traits) {
    super(name, keys, sparse);
    this.unique = unique;
    this.entries = entries;
    this.traits = traits;
  }

  boolean isPrimary() {
    return getName().equals("_id_");
  }

  boolean isIrregular() {
    return traits.containsKey(IRREGULAR);
  }

  boolean skipsDocumentsWithoutKeys() {
    return isSparse();
  }

  /** Positions of the documents with keys in the range, in index order or against it. */
  Stream<Long> positions(KeyRange range, boolean reverse) {
    var cursor =
        reverse
            ? entries.cursor(range.end(), range.start(), true)
            : entries.cursor(range.start(), range.end(), false);
    Iterable<byte[]> keys = () -> cursor;
    return StreamSupport.stream(keys.spliterator(), false).map(_ -> cursor.getValue());
  }

  void add(Document document, long position) {
    for (byte[] key : keysOf(document)) {
      entries.put(new KeyWriter().append(key).append(position).bytes(), position);
    }
  }

  void remove(Document document, long position) {
    for (byte[] key : keysOf(document)) {
      entries.remove(new KeyWriter().append(key).append(position).bytes());
    }
  }

  void clear() {
    entries.clear();
    traits.clear();
  }

  /** Is there surely an entry for each of so many documents? */
  boolean mayCover(long documents) {
    return isSparse() || isIrregular() || entries.sizeAsLong() == documents;
  }

  @Override
  public boolean isUnique() {
    return unique;
  }

  @Override
  public boolean hasSameOptions(Index<?> other) {
    return super.hasSameOptions(other) && unique == other.isUnique();
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Long> collection) {
    refuseDuplicates(document, null, collection);
  }

  @Override
  public void add(Document document, Long position, MongoCollection<Long> collection) {
    checkAdd(document, collection);
    add(document, position);
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Long> collection) {
    if (unique) {
      refuseDuplicates(after, keysOf(before), collection);
    }
  }

  @Override
  public void updateInPlace(
      Document before, Document after, Long position, MongoCollection<Long> collection) {
    remove(before, position);
    add(after, position);
  }

  /** Only the primary index knows where a document is; the others are told. */
  @Override
  public @Nullable Long getPosition(Document document) {
    return isPrimary() ? keysOf(document).stream().map(this::find).findFirst().orElse(null) : null;
  }

  @Override
  public @Nullable Long remove(Document document) {
    Long position = getPosition(document);
    if (position != null) {
      remove(document, position);
    }
    return position;
  }

  @Override
  public boolean canHandle(Document query) {
    return false;
  }

  @Override
  public Iterable<Long> getPositions(Document query) {
    throw new UnsupportedOperationException("the collection plans its queries itself");
  }

  @Override
  public long getCount() {
    return entries.sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  @Override
  public void drop() {
    clear();
  }

  private void refuseDuplicates(
      Document document, @Nullable Set<byte[]> own, MongoCollection<Long> collection) {
    if (!unique) {
      return;
    }
    for (byte[] key : keysOf(document)) {
      boolean mine = own != null && own.stream().anyMatch(before -> Arrays.equals(before, key));
      if (!mine && find(key) != null) {
        throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(values(document)));
      }
    }
  }

  private @Nullable Long find(byte[] key) {
    return positions(KeyRange.startingWith(key), false).findFirst().orElse(null);
  }

  private List<@Nullable Object> values(Document document) {
    List<@Nullable Object> values = new ArrayList<>();
    for (String field : keys()) {
      values.add(Utils.getSubdocumentValueCollectionAware(document, field));
    }
    return values;
  }

  private Set<byte[]> keysOf(Document document) {
    List<List<@Nullable Object>> columns = new ArrayList<>();
    boolean regular = true;
    for (Object value : values(document)) {
      List<@Nullable Object> column = spread(value);
      regular &= !(value instanceof Collection) && KeyWriter.isOrdered(value);
      columns.add(column);
    }
    Set<byte[]> keys = new LinkedHashSet<>();
    if (isSparse() && columns.stream().allMatch(OrderedIndex::isAbsent)) {
      return keys;
    }
    if (!regular && !isIrregular()) {
      traits.put(IRREGULAR, IRREGULAR);
    }
    int rows = columns.stream().mapToInt(List::size).max().orElse(0);
    for (int row = 0; row < rows; row++) {
      var key = new KeyWriter();
      for (int i = 0; i < columns.size(); i++) {
        List<@Nullable Object> column = columns.get(i);
        key.append(column.get(Math.min(row, column.size() - 1)), getKeys().get(i).isAscending());
      }
      keys.add(key.bytes());
    }
    return keys;
  }

  /** An array has a key per element; an empty one has a key that no query asks for. */
  private static List<@Nullable Object> spread(@Nullable Object value) {
    List<@Nullable Object> column = new ArrayList<>();
    if (value instanceof Collection<?> list) {
      column.addAll(list);
      if (list.isEmpty()) {
        column.add(new Document());
      }
    } else {
      column.add(value);
    }
    return column;
  }

  private static boolean isAbsent(List<@Nullable Object> column) {
    return column.size() == 1 && column.getFirst() instanceof Missing;
  }
}
