package voti.orders.pricing;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.orders.pricing.PriceListEvent.PriceListPublished;
import voti.orders.views.Json;
import voti.values.Period;

/** Every published version of every price list; a version ends where the next one begins. */
@Component
@ProcessingGroup("price-books")
public class PriceBooks {

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<Document> books;
  private final MongoCollection<Document> versions;
  private final Map<String, PriceBook> read = new ConcurrentHashMap<>();

  PriceBooks(MongoDatabase database) {
    books = database.getCollection("price-books");
    books.createIndex(Indexes.ascending("priceList"));
    versions = database.getCollection("price-book-versions");
    // Books of before there was a list of them.
    ids(books).forEach(this::list);
  }

  /** All versions, by list and version. */
  public List<PriceBook> all() {
    var all = known();
    return all.stream()
        .sorted(Comparator.comparing(PriceBook::priceList).thenComparing(PriceBook::version))
        .map(book -> endedByNext(book, all))
        .toList();
  }

  /**
   * What is published never changes: each version is read from the database once. Which there are
   * is asked of a list of their own, since a server may read all of a document to answer its id.
   */
  private List<PriceBook> known() {
    var ids = ids(versions);
    var missing = ids.stream().filter(id -> !read.containsKey(id)).toList();
    if (!missing.isEmpty()) {
      books
          .find(Filters.in("_id", missing))
          .forEach(one -> read.put(one.getString("_id"), Json.read(one, PriceBook.class)));
    }
    return ids.stream().map(read::get).filter(Objects::nonNull).toList();
  }

  /** The lists an order in this currency may find its prices in. */
  public List<PriceBook> in(String currency) {
    return all().stream()
        .filter(book -> book.currency().getCurrencyCode().equals(currency))
        .toList();
  }

  /** The lists in a currency but for one. */
  List<PriceBook> besides(String priceList, String currency) {
    return in(currency).stream().filter(book -> !book.priceList().equals(priceList)).toList();
  }

  private static PriceBook endedByNext(PriceBook book, List<PriceBook> all) {
    return all.stream()
        .filter(next -> next.priceList().equals(book.priceList()))
        .filter(next -> next.version() == book.version() + 1)
        .findFirst()
        .map(next -> until(book, next.validity().from()))
        .orElse(book);
  }

  private static PriceBook until(PriceBook book, LocalDate next) {
    var end = book.validity().until();
    return new PriceBook(
        book.priceList(),
        book.version(),
        book.name(),
        book.currency(),
        new Period(book.validity().from(), end != null && end.isBefore(next) ? end : next),
        book.columns(),
        book.prices());
  }

  @EventHandler
  void on(PriceListPublished event) {
    var id = event.priceList() + ":" + event.version();
    books.replaceOne(eq("_id", id), Json.document(id, book(event)), UPSERT);
    list(id);
  }

  private void list(String id) {
    versions.replaceOne(eq("_id", id), new Document("_id", id), UPSERT);
  }

  private static List<String> ids(MongoCollection<Document> of) {
    return of.find()
        .projection(Projections.include("_id"))
        .map(one -> one.getString("_id"))
        .into(new ArrayList<>());
  }

  private static PriceBook book(PriceListPublished event) {
    return new PriceBook(
        event.priceList(),
        event.version(),
        event.name(),
        Currency.getInstance(event.currency()),
        event.validity(),
        event.columns(),
        event.prices());
  }

  @ResetHandler
  void forget() {
    versions.deleteMany(new Document());
    books.deleteMany(new Document());
    read.clear();
  }
}
