package voti.orders.pastorders;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.web.Page;
import voti.orders.pastorder.PastKind;
import voti.orders.pastorder.PastOrder;
import voti.orders.pastorder.PastOrderEvent;
import voti.orders.pastorder.PastOrderEvent.PastOrderContradicted;
import voti.orders.pastorder.PastOrderEvent.PastOrderImported;
import voti.orders.pastorder.PastOrderEvent.PastReturnImported;
import voti.orders.views.Json;

/** Every order and return that was taken of an older system. */
@Component
@ProcessingGroup("past-orders")
class PastOrderBook {

  private static final int PAGE = 50;
  private static final int LARGE_PAGE = 1_000;

  private final MongoCollection<Document> rows;
  private final MongoCollection<Document> contradicted;

  PastOrderBook(MongoDatabase database) {
    rows = database.getCollection("past-orders");
    contradicted = database.getCollection("past-orders-contradicted");
    rows.createIndex(Indexes.ascending("source", "_id"));
    rows.createIndex(Indexes.ascending("account", "_id"));
  }

  /** Of which something is visible, by name. */
  List<String> sources(Bson visible) {
    return rows.distinct("source", visible, String.class).into(new ArrayList<>()).stream()
        .sorted()
        .toList();
  }

  /** What was refused of it, the first thousand. */
  List<ContradictedRow> contradicted(String source, Bson visible) {
    return contradicted
        .find(and(wanted(source, visible, null)))
        .sort(new Document("_id", 1))
        .limit(LARGE_PAGE)
        .map(document -> Json.read(document, ContradictedRow.class))
        .into(new ArrayList<>());
  }

  Page<PastOrderRow> list(
      String source, Bson visible, @Nullable String account, @Nullable String after) {
    var found = page(wanted(source, visible, account), after, PAGE + 1);
    return found.size() > PAGE
        ? new Page<>(found.subList(0, PAGE), found.get(PAGE - 1).id())
        : Page.of(found);
  }

  /** By currency. The server holds a whole answer in memory, so it is asked page by page. */
  List<ImportTotal> totals(String source, Bson visible) {
    var totals = new TreeMap<String, ImportTotal>();
    var accounts = new TreeMap<String, String>();
    String after = null;
    var wanted = wanted(source, visible, null);
    for (var page = page(wanted, after, LARGE_PAGE);
        !page.isEmpty();
        page = page(wanted, after, LARGE_PAGE)) {
      for (var row : page) {
        var currency = row.goods().currency().getCurrencyCode();
        var before = totals.getOrDefault(currency, ImportTotal.none(currency));
        var last = accounts.put(currency, row.account());
        totals.put(currency, before.plus(row, !row.account().equals(last)));
      }
      after = page.getLast().id();
    }
    return List.copyOf(totals.values());
  }

  private static List<Bson> wanted(String source, Bson visible, @Nullable String account) {
    var wanted = new ArrayList<Bson>(List.of(eq("source", source), visible));
    if (account != null) {
      wanted.add(eq("account", account));
    }
    return wanted;
  }

  private List<PastOrderRow> page(List<Bson> wanted, @Nullable String after, int most) {
    var all = new ArrayList<>(wanted);
    if (after != null) {
      all.add(gt("_id", after));
    }
    return rows.find(and(all))
        .sort(new Document("_id", 1))
        .limit(most)
        .map(document -> Json.read(document, PastOrderRow.class))
        .into(new ArrayList<>());
  }

  @EventHandler
  void on(PastOrderEvent event) {
    switch (event) {
      case PastOrderImported e -> keep(e, PastKind.PURCHASE, e.order());
      case PastReturnImported e -> keep(e, PastKind.RETURN, e.order());
      case PastOrderContradicted e -> refused(e);
    }
  }

  private void keep(PastOrderEvent event, PastKind kind, PastOrder order) {
    var id = event.source() + ":" + event.account() + ":" + order.number();
    var row =
        new PastOrderRow(
            id,
            event.source(),
            event.account(),
            order.number(),
            kind,
            order.on(),
            order.size(),
            order.goods(),
            order.charged());
    rows.replaceOne(eq("_id", id), Json.document(id, row), new ReplaceOptions().upsert(true));
  }

  private void refused(PastOrderContradicted event) {
    var id = String.join(":", event.source(), event.account(), event.number(), event.content());
    var row =
        new ContradictedRow(id, event.source(), event.account(), event.number(), event.sentence());
    contradicted.replaceOne(
        eq("_id", id), Json.document(id, row), new ReplaceOptions().upsert(true));
  }

  @ResetHandler
  void forget() {
    contradicted.deleteMany(new Document());
    rows.deleteMany(new Document());
  }
}
