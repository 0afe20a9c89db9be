package voti.orders.dispatchdesk;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.web.Page;
import voti.orders.fulfilment.FulfilledLine;
import voti.orders.fulfilment.FulfilmentEvent;
import voti.orders.fulfilment.FulfilmentEvent.AmendmentOvertaken;
import voti.orders.fulfilment.FulfilmentEvent.DispatchHeld;
import voti.orders.fulfilment.FulfilmentEvent.DispatchResumed;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentAmended;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentOpened;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDelivered;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDispatched;
import voti.orders.fulfilment.FulfilmentEvent.GoodsReleased;
import voti.orders.fulfilment.LineQuantity;
import voti.orders.order.OrderLine;
import voti.orders.order.StoredOrders;
import voti.orders.views.Json;
import voti.orders.views.ViewQuery;

/** The goods of all confirmed orders, those wanted first at the top. */
@Component
@ProcessingGroup("dispatch-desk")
class DispatchDesk {

  private static final int PAGE = 25;

  private final MongoCollection<Document> rows;
  private final StoredOrders orders;

  DispatchDesk(MongoDatabase database, StoredOrders orders) {
    this.orders = orders;
    rows = database.getCollection("dispatch-desk");
    rows.createIndex(Indexes.ascending("open", "due"));
    rows.createIndex(Indexes.ascending("due"));
  }

  Page<DeskOrder> list(Bson visible, DeskState state, @Nullable String after) {
    return new ViewQuery(visible).and(of(state)).page(rows, "due", PAGE, after, DeskOrder.class);
  }

  private static Bson of(DeskState state) {
    return switch (state) {
      case READY -> and(eq("open", true), eq("held", null));
      case HELD -> and(eq("open", true), ne("held", null));
      case UNDERWAY -> exists("underway.0");
    };
  }

  @EventHandler
  void on(FulfilmentEvent event, @SequenceNumber long at) {
    switch (event) {
      case FulfilmentOpened e -> open(e, at);
      case FulfilmentAmended e ->
          change(e, at, known -> known.changedTo(drawn(e.order(), e.account(), e.lines(), at)));
      case GoodsDispatched e ->
          change(e, at, known -> known.sent(new OnItsWay(e.dispatch(), e.on(), e.lines()), at));
      case GoodsDelivered e ->
          change(e, at, known -> known.arrived(e.dispatch(), quantities(e), at));
      case DispatchHeld e -> change(e, at, known -> known.held(e.reason(), at));
      case DispatchResumed e -> change(e, at, known -> known.held(null, at));
      case AmendmentOvertaken e ->
          change(e, at, known -> known.held("The order changes to what has left.", at));
      case GoodsReleased e -> rows.deleteOne(eq("_id", e.order()));
      default -> {
        // What comes back is the other desk's.
      }
    }
  }

  private void open(FulfilmentOpened event, long at) {
    if (find(event.order()).filter(known -> known.version() >= at).isEmpty()) {
      keep(drawn(event.order(), event.account(), event.lines(), at));
    }
  }

  /** Number, days and names are the order's own. */
  private DeskOrder drawn(String id, String account, List<FulfilledLine> lines, long at) {
    var order = orders.find(id);
    var now = order.now();
    return DeskOrder.of(
        id,
        account,
        order.captured().number(),
        now.requestedFrom(),
        now.requestedUntil(),
        lines.stream().map(line -> line(line, now.lines().line(line.line()))).toList(),
        at);
  }

  private static DeskLine line(FulfilledLine line, Optional<OrderLine> named) {
    return DeskLine.of(
        line.line(),
        line.product(),
        named.map(OrderLine::sku).orElse(""),
        named.map(OrderLine::name).orElse(line.product()),
        line.ordered());
  }

  private static List<LineQuantity> quantities(GoodsDelivered event) {
    return event.movement().lines().stream()
        .map(line -> new LineQuantity(line.line(), line.quantity()))
        .toList();
  }

  private Optional<DeskOrder> find(String order) {
    return Optional.ofNullable(rows.find(eq("_id", order)).first())
        .map(document -> Json.read(document, DeskOrder.class));
  }

  private void change(FulfilmentEvent event, long at, UnaryOperator<DeskOrder> change) {
    find(event.order()).filter(known -> known.version() < at).map(change).ifPresent(this::keep);
  }

  private void keep(DeskOrder order) {
    rows.replaceOne(
        eq("_id", order.order()),
        Json.document(order.order(), order),
        new ReplaceOptions().upsert(true));
  }

  @ResetHandler
  void forget() {
    rows.deleteMany(new Document());
  }
}
