package voti.orders.orderbook;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.web.Page;
import voti.orders.fulfilment.FulfilmentEvent;
import voti.orders.order.OrderEvent;
import voti.orders.promise.PromiseEvent;
import voti.orders.views.Json;
import voti.orders.views.ViewQuery;

/** The list of orders. Each event redraws its order, so that any of them may come twice. */
@Component
@ProcessingGroup("orderbook")
class OrderBook {

  private static final int PAGE = 50;

  private final MongoCollection<Document> orders;
  private final OrderPictures pictures;

  OrderBook(MongoDatabase database, OrderPictures pictures) {
    this.orders = database.getCollection("orderbook");
    this.pictures = pictures;
    orders.createIndex(Indexes.ascending("account"));
    orders.createIndex(Indexes.ascending("state"));
  }

  Page<OrderView> list(
      Bson visible, @Nullable String account, @Nullable String state, @Nullable String after) {
    return new ViewQuery(visible)
        .with("account", account)
        .with("state", state)
        .page(orders, "_id", PAGE, after, OrderView.class);
  }

  @EventHandler
  void on(OrderEvent event) {
    redraw(event.order());
  }

  @EventHandler
  void on(FulfilmentEvent event) {
    redraw(event.order());
  }

  @EventHandler
  void on(PromiseEvent event) {
    redraw(event.order());
  }

  private void redraw(String order) {
    pictures
        .of(order, null)
        .ifPresent(
            view ->
                orders.replaceOne(
                    eq("_id", order),
                    Json.document(order, view),
                    new ReplaceOptions().upsert(true)));
  }

  @ResetHandler
  void forget() {
    orders.deleteMany(new Document());
  }
}
