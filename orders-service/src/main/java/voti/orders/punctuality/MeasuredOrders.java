package voti.orders.punctuality;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDelivered;
import voti.orders.order.OrderEvent;
import voti.orders.order.OrderEvent.AmendmentRejected;
import voti.orders.order.OrderEvent.OrderAmended;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderClosedShort;
import voti.orders.order.OrderEvent.OrderConfirmed;
import voti.orders.order.OrderEvent.OrderReopened;
import voti.orders.order.OrderEvent.OrderSplit;
import voti.orders.promise.PromiseEvent;
import voti.orders.views.Json;

/**
 * Orders that can be measured. Each event redraws its order, so that any of them may come twice.
 */
@Component
@ProcessingGroup("punctuality")
class MeasuredOrders {

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<Document> orders;
  private final Measuring measuring;

  MeasuredOrders(MongoDatabase database, Measuring measuring) {
    this.orders = database.getCollection("punctuality");
    this.measuring = measuring;
    orders.createIndex(Indexes.ascending("account", "days"));
    orders.createIndex(Indexes.ascending("days"));
  }

  /** All lines of orders of which some line is held against a day of the period. */
  List<MeasuredLine> with(Bson visible, @Nullable String account, LocalDate from, LocalDate until) {
    var wanted = new ArrayList<Bson>(List.of(visible));
    if (account != null && !account.isBlank()) {
      wanted.add(eq("account", account));
    }
    wanted.add(
        elemMatch("days", new Document("$gte", from.toString()).append("$lt", until.toString())));
    return orders
        .find(and(wanted))
        .sort(new Document("_id", 1))
        .map(document -> Json.read(document, MeasuredOrder.class).lines())
        .into(new ArrayList<>())
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  @EventHandler
  void on(OrderEvent event) {
    switch (event) {
      case OrderConfirmed _,
          OrderAmended _,
          AmendmentRejected _,
          OrderClosedShort _,
          OrderReopened _,
          OrderSplit _,
          OrderCancelled _ ->
          redraw(event.order());
      default -> {
        // It is measured as it was.
      }
    }
  }

  @EventHandler
  void on(GoodsDelivered event) {
    redraw(event.order());
  }

  @EventHandler
  void on(PromiseEvent event) {
    redraw(event.order());
  }

  private void redraw(String order) {
    orders.replaceOne(eq("_id", order), Json.document(order, measuring.of(order)), UPSERT);
  }

  @ResetHandler
  void forget() {
    orders.deleteMany(new Document());
  }
}
