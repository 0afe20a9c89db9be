package voti.orders.purchases;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.orders.order.Change;
import voti.orders.order.OrderEvent;
import voti.orders.order.OrderEvent.AmendmentRejected;
import voti.orders.order.OrderEvent.OrderAmended;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderClosedShort;
import voti.orders.order.OrderEvent.OrderReopened;
import voti.orders.order.OrderEvent.OrderSplit;
import voti.orders.order.OrderEvent.OrderSubmitted;
import voti.orders.order.Submitted;
import voti.orders.pastorder.PastLine;
import voti.orders.pastorder.PastOrder;
import voti.orders.pastorder.PastOrderEvent;
import voti.orders.pastorder.PastOrderEvent.PastOrderContradicted;
import voti.orders.pastorder.PastOrderEvent.PastOrderImported;
import voti.orders.pastorder.PastOrderEvent.PastReturnImported;

/**
 * Keeps the lines of submitted orders; those of a cancelled order are forgotten. What an older
 * system tells was bought stands beside them; what it tells was brought back takes away from the
 * day it was bought on, whichever of the two is told first.
 */
@Component
@ProcessingGroup("purchases")
class PurchaseProjector {

  static final String PURCHASES = "purchases";

  private final MongoCollection<Purchase> purchases;

  PurchaseProjector(MongoDatabase database) {
    purchases = database.getCollection(PURCHASES, Purchase.class);
    purchases.createIndex(Indexes.ascending("account", "on"));
    purchases.createIndex(Indexes.ascending("order"));
  }

  /** What a change leaves of the order is what was bought, on the day of the change. */
  @EventHandler
  void on(OrderEvent event) {
    switch (event) {
      case OrderSubmitted e -> keep(e, e.submitted());
      case OrderAmended e -> change(e, e.change());
      case OrderClosedShort e -> change(e, e.change());
      case OrderReopened e -> change(e, e.change());
      case OrderSplit e -> change(e, e.change());
      case AmendmentRejected e -> change(e, e.change());
      case OrderCancelled e -> purchases.deleteMany(eq("order", e.order()));
      default -> {
        // What is bought stays what it was.
      }
    }
  }

  private void change(OrderEvent event, Change change) {
    if (change.submitted() != null) {
      keep(event, change.submitted());
    }
  }

  /** An order that is submitted again has the lines of the last time. */
  private void keep(OrderEvent event, Submitted submitted) {
    purchases.deleteMany(eq("order", event.order()));
    for (var line : submitted.lines()) {
      if (!line.quantity().isPositive()) {
        continue;
      }
      var id = event.order() + " " + line.line();
      purchases.replaceOne(
          eq(id),
          new Purchase(
              id,
              event.account(),
              event.order(),
              submitted.submittedOn(),
              line.product(),
              line.quantity().amount(),
              line.net().amount(),
              submitted.currency()),
          new ReplaceOptions().upsert(true));
    }
  }

  @EventHandler
  void on(PastOrderEvent event) {
    switch (event) {
      case PastOrderImported e -> keep(e, e.order());
      case PastReturnImported e -> keep(e, e.order());
      case PastOrderContradicted _ -> {}
    }
  }

  private void keep(PastOrderEvent event, PastOrder past) {
    var order = event.pastOrders() + " " + past.number();
    var lines = new ArrayList<Purchase>();
    for (var line : past.lines()) {
      if (event instanceof PastOrderImported) {
        lines.add(purchase(event.account(), order, past, line, past.on(), BigDecimal.ONE));
      } else if (line.broughtBack() != null) {
        var bought = line.broughtBack().on();
        lines.add(purchase(event.account(), order, past, line, bought, BigDecimal.ONE.negate()));
      }
    }
    purchases.deleteMany(eq("order", order));
    if (!lines.isEmpty()) {
      purchases.insertMany(lines);
    }
  }

  private static Purchase purchase(
      String account, String order, PastOrder past, PastLine line, LocalDate on, BigDecimal sign) {
    return new Purchase(
        order + " " + line.line(),
        account,
        order,
        on,
        line.product(),
        line.quantity().amount().multiply(sign),
        line.net().amount().multiply(sign),
        past.currency());
  }

  @ResetHandler
  void forget() {
    purchases.deleteMany(new Document());
  }
}
