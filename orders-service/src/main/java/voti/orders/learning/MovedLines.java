package voti.orders.learning;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.orders.act.ActEvent.ActSigned;
import voti.orders.act.ActLine;
import voti.orders.cause.CauseBook;
import voti.orders.fulfilment.FulfilledLine;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentAmended;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentOpened;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDelivered;
import voti.orders.fulfilment.FulfilmentEvent.ReturnAccepted;
import voti.orders.views.Json;
import voti.values.Money;

/** Each line that was delivered, came back or stands in an act, with its cause and its worth. */
@Component
@ProcessingGroup("learning")
class MovedLines {

  private static final int PAGE = 500;
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<Document> lines;
  private final MongoCollection<Document> orders;

  /** What an order's lines are worth as a whole, for acts that name a part of them. */
  record OrderLines(String order, List<FulfilledLine> lines) {}

  MovedLines(MongoDatabase database) {
    lines = database.getCollection("learning-lines");
    lines.createIndex(Indexes.ascending("on"));
    lines.createIndex(Indexes.ascending("document"));
    orders = database.getCollection("learning-orders");
  }

  /** All that fit, one after another, in no order of days. */
  void each(Bson wanted, Consumer<Moved> taker) {
    // The server holds a whole answer in memory, so it is asked for one page after another.
    var last = "";
    for (var page = page(wanted, last); !page.isEmpty(); page = page(wanted, last)) {
      page.forEach(taker);
      last = page.getLast().id();
    }
  }

  private List<Moved> page(Bson wanted, String after) {
    return lines
        .find(and(wanted, gt("_id", after)))
        .sort(new Document("_id", 1))
        .limit(PAGE)
        .map(document -> Json.read(document, Moved.class))
        .into(new ArrayList<>());
  }

  @EventHandler
  void on(FulfilmentOpened event) {
    remember(new OrderLines(event.order(), event.lines()));
  }

  @EventHandler
  void on(FulfilmentAmended event) {
    remember(new OrderLines(event.order(), event.lines()));
  }

  @EventHandler
  void on(GoodsDelivered event) {
    for (var line : event.movement().lines()) {
      keep(
          new Moved(
              id(event.dispatch(), line.line()),
              Moved.Kind.DELIVERED,
              event.dispatch(),
              null,
              null,
              event.account(),
              line.product(),
              null,
              event.on(),
              line.quantity(),
              line.net(),
              false));
    }
  }

  @EventHandler
  void on(ReturnAccepted event) {
    for (var line : event.movement().lines()) {
      keep(
          new Moved(
              id(event.returned(), line.line()),
              Moved.Kind.RETURNED,
              event.returned(),
              id(event.dispatch(), line.line()),
              event.act(),
              event.account(),
              line.product(),
              cause(event.causeCode()),
              event.on(),
              line.quantity(),
              line.net(),
              false));
    }
    lines.updateMany(
        and(eq("document", event.act()), eq("kind", Moved.Kind.ACT.name())),
        new Document("$set", new Document("cited", true)));
  }

  /** An act of an order whose goods nobody has made ready is worth nothing that is known here. */
  @EventHandler
  void on(ActSigned event) {
    var order = orders.find(eq("_id", event.order())).first();
    if (order != null) {
      var known = Json.read(order, OrderLines.class).lines();
      for (var part : event.lines()) {
        known.stream()
            .filter(line -> line.line() == part.line())
            .filter(line -> line.ordered().unit().equals(part.quantity().unit()))
            .findFirst()
            .ifPresent(line -> keep(acted(event, part, line)));
      }
    }
  }

  private static Moved acted(ActSigned event, ActLine part, FulfilledLine line) {
    var share = line.net().amount().multiply(part.quantity().amount());
    var net =
        Money.rounded(
            share.divide(line.ordered().amount(), MathContext.DECIMAL64), line.net().currency());
    return new Moved(
        id(event.act(), part.line()),
        Moved.Kind.ACT,
        event.act(),
        null,
        event.act(),
        event.account(),
        line.product(),
        cause(event.causeCode()),
        event.on(),
        part.quantity(),
        net,
        false);
  }

  private static String cause(@Nullable String code) {
    return Objects.requireNonNullElse(code, CauseBook.UNCLASSIFIED);
  }

  private static String id(String document, int line) {
    return document + ":" + line;
  }

  private void keep(Moved moved) {
    lines.replaceOne(eq("_id", moved.id()), Json.document(moved.id(), moved), UPSERT);
  }

  private void remember(OrderLines order) {
    orders.replaceOne(eq("_id", order.order()), Json.document(order.order(), order), UPSERT);
  }

  @ResetHandler
  void forget() {
    lines.deleteMany(new Document());
    orders.deleteMany(new Document());
  }
}
