package voti.platform.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection whose documents are kept as bytes under the order of their insertion.
 *
 * <p>Each read decodes its own copy, so that an update can never change what another command is
 * still sending.
 */
final class IndexedCollection extends AbstractSynchronizedMongoCollection<Long> {

  private final MVMap<Long, byte[]> documents;
  private final LongAdder lookedAt;
  private long lastPosition;

  IndexedCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      CursorRegistry cursors,
      MVMap<Long, byte[]> documents,
      LongAdder lookedAt) {
    super(database, name, options, cursors);
    this.documents = documents;
    this.lookedAt = lookedAt;
    this.lastPosition = documents.isEmpty() ? 0 : documents.lastKey();
  }

  @Override
  public synchronized void addIndex(Index<Long> index) {
    boolean known = getIndexes().stream().anyMatch(one -> one.getName().equals(index.getName()));
    if (known || !(index instanceof OrderedIndex ordered)) {
      super.addIndex(index);
      return;
    }
    if (!ordered.mayCover(documents.sizeAsLong())) {
      ordered.clear();
    }
    try {
      super.addIndex(ordered);
    } catch (RuntimeException e) {
      ordered.clear();
      throw e;
    }
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields) {
    return Plan.best(getIndexes(), query, orderBy)
        .map(
            plan ->
                matchDocumentsFromStream(
                    plan.positions().map(this::getDocument),
                    query,
                    plan.sorted() ? null : orderBy,
                    skip,
                    limit,
                    batchSize,
                    fields))
        .orElseGet(() -> matchDocuments(query, orderBy, skip, limit, batchSize, fields));
  }

  @Override
  protected QueryResult matchDocuments(
      Document query,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields) {
    Stream<Document> all = positions(isNaturalDescending(orderBy)).map(this::getDocument);
    return matchDocumentsFromStream(all, query, orderBy, skip, limit, batchSize, fields);
  }

  @Override
  protected Document getDocument(Long position) {
    lookedAt.increment();
    return Bson.decode(Objects.requireNonNull(documents.get(position)));
  }

  @Override
  protected Stream<DocumentWithPosition<Long>> streamAllDocumentsWithPosition() {
    return positions(false).map(at -> new DocumentWithPosition<>(getDocument(at), at));
  }

  @Override
  protected Long addDocumentInternal(Document document) {
    long position = ++lastPosition;
    documents.put(position, Bson.encode(document));
    return position;
  }

  @Override
  protected void handleUpdate(Long position, Document before, Document after) {
    documents.put(position, Bson.encode(after));
  }

  @Override
  public synchronized void removeDocument(Document document) {
    Long position = positionOf(document);
    if (position != null) {
      for (Index<Long> index : getIndexes()) {
        ((OrderedIndex) index).remove(document, position);
      }
      removeDocument(position);
    }
  }

  @Override
  protected void removeDocument(Long position) {
    documents.remove(position);
  }

  /** As a whole, as the parent counts while others remove what it is about to look at. */
  @Override
  public synchronized int count(Document query, int skip, int limit) {
    return super.count(query, skip, limit);
  }

  @Override
  public int count() {
    return documents.size();
  }

  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected void updateDataSize(int sizeDelta) {
    throw new UnsupportedOperationException("sizes are added up when asked for");
  }

  @Override
  protected int getDataSize() {
    return documents.values().stream().mapToInt(bytes -> bytes.length).sum();
  }

  private @Nullable Long positionOf(Document document) {
    return getIndexes().isEmpty()
        ? findDocumentPosition(document)
        : getIndexes().getFirst().getPosition(document);
  }

  private Stream<Long> positions(boolean descending) {
    Iterable<Long> keys =
        descending ? () -> documents.keyIteratorReverse(null) : () -> documents.keyIterator(null);
    return StreamSupport.stream(keys.spliterator(), false);
  }
}
