package voti.orders.stockledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.web.Page;
import voti.orders.stock.StockEvent;
import voti.orders.stock.StockEvent.PurchaseApproved;
import voti.orders.stock.StockEvent.PurchaseRequestWithdrawn;
import voti.orders.stock.StockEvent.PurchaseRequested;
import voti.orders.stock.StockEvent.PurchaseTurnedDown;
import voti.orders.stock.StockStanding;
import voti.orders.views.Json;

/** Stocks, the lines of their ledgers, and proposals to buy. */
@Component
@ProcessingGroup("stock")
class Stocks {

  private static final int PAGE = 50;
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<Document> stocks;
  private final MongoCollection<Document> lines;
  private final MongoCollection<Document> requests;

  Stocks(MongoDatabase database) {
    stocks = database.getCollection("stocks");
    stocks.createIndex(Indexes.ascending("product"));
    lines = database.getCollection("stock-lines");
    lines.createIndex(Indexes.ascending("stock", "_id"));
    requests = database.getCollection("stock-requests");
    requests.createIndex(Indexes.ascending("state"));
  }

  /**
   * Stocks by id.
   *
   * @param products of which it is one; {@code null}: any
   */
  Page<KnownStock> list(
      @Nullable List<String> products, @Nullable String warehouse, @Nullable String after) {
    var wanted = new ArrayList<Bson>();
    if (products != null) {
      wanted.add(in("product", products));
    }
    if (warehouse != null && !warehouse.isBlank()) {
      wanted.add(eq("warehouse", warehouse.strip()));
    }
    if (after != null) {
      wanted.add(gt("_id", after));
    }
    return page(stocks, wanted, 1, KnownStock.class, KnownStock::stock);
  }

  Optional<KnownStock> find(String stock) {
    return Optional.ofNullable(stocks.find(eq("_id", stock)).first())
        .map(document -> Json.read(document, KnownStock.class));
  }

  List<KnownStock> ofProduct(String product) {
    return stocks
        .find(eq("product", product))
        .map(document -> Json.read(document, KnownStock.class))
        .into(new ArrayList<>());
  }

  /** The ledger, the last movement first. */
  Page<LedgerLine> lines(String stock, @Nullable String before) {
    var wanted = new ArrayList<Bson>(List.of(eq("stock", stock)));
    if (before != null) {
      wanted.add(lt("_id", before));
    }
    return page(lines, wanted, -1, LedgerLine.class, Stocks::id);
  }

  Page<KnownRequest> requests(@Nullable String state, @Nullable String after) {
    var wanted = new ArrayList<Bson>();
    if (state != null && !state.isBlank()) {
      wanted.add(eq("state", state));
    }
    if (after != null) {
      wanted.add(gt("_id", after));
    }
    return page(requests, wanted, 1, KnownRequest.class, KnownRequest::request);
  }

  private static <T> Page<T> page(
      MongoCollection<Document> from,
      List<Bson> wanted,
      int direction,
      Class<T> type,
      Function<T, String> id) {
    var found =
        from.find(wanted.isEmpty() ? new Document() : and(wanted))
            .sort(new Document("_id", direction))
            .limit(PAGE + 1)
            .map(document -> Json.read(document, type))
            .into(new ArrayList<>());
    var more = found.size() > PAGE;
    var items = more ? found.subList(0, PAGE) : found;
    return new Page<>(items, more ? id.apply(items.getLast()) : null);
  }

  /** Its parts first: an event that comes twice finds the stock as it was, until it is kept. */
  @EventHandler
  void on(StockEvent event, @SequenceNumber long sequence) {
    var known = find(event.stock()).orElse(null);
    if (known != null && known.version() >= sequence) {
      return;
    }
    LedgerLine.of(event, sequence)
        .ifPresent(
            line -> lines.replaceOne(eq("_id", id(line)), Json.document(id(line), line), UPSERT));
    proposal(event);
    var now = StockStanding.next(known == null ? null : known.standing(), event);
    if (now != null) {
      var opened = now.opened();
      var next =
          new KnownStock(opened.stock(), opened.product(), opened.warehouse(), now, sequence);
      stocks.replaceOne(eq("_id", next.stock()), Json.document(next.stock(), next), UPSERT);
    }
  }

  private void proposal(StockEvent event) {
    switch (event) {
      case PurchaseRequested e ->
          keep(KnownRequest.waiting(e.stock(), e.product(), e.warehouse(), e.request()));
      case PurchaseRequestWithdrawn e ->
          decide(e.request(), one -> one.decided("withdrawn", null, null, null, e.reason()));
      case PurchaseApproved e ->
          decide(
              e.request().request(),
              one ->
                  one.decided(
                      "approved",
                      e.expected().on(),
                      e.expected().quantity(),
                      e.by(),
                      e.decision().reason()));
      case PurchaseTurnedDown e ->
          decide(
              e.request().request(),
              one -> one.decided("refused", null, null, e.by(), e.decision().reason()));
      default -> {
        // It is about something else.
      }
    }
  }

  private void decide(String request, Function<KnownRequest, KnownRequest> decision) {
    Optional.ofNullable(requests.find(eq("_id", request)).first())
        .map(document -> Json.read(document, KnownRequest.class))
        .ifPresent(known -> keep(decision.apply(known)));
  }

  private void keep(KnownRequest request) {
    requests.replaceOne(
        eq("_id", request.request()), Json.document(request.request(), request), UPSERT);
  }

  private static String id(LedgerLine line) {
    return "%s:%09d".formatted(line.stock(), line.number());
  }

  @ResetHandler
  void forget() {
    stocks.deleteMany(new Document());
    lines.deleteMany(new Document());
    requests.deleteMany(new Document());
  }
}
