package voti.orders.volume;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDelivered;
import voti.orders.fulfilment.FulfilmentEvent.ReturnAccepted;
import voti.orders.fulfilment.MovedLine;
import voti.orders.fulfilment.Movement;
import voti.orders.pastorder.PastLine;
import voti.orders.pastorder.PastOrder;
import voti.orders.pastorder.PastOrderEvent;
import voti.orders.pastorder.PastOrderEvent.PastOrderContradicted;
import voti.orders.pastorder.PastOrderEvent.PastOrderImported;
import voti.orders.pastorder.PastOrderEvent.PastReturnImported;
import voti.orders.views.Json;
import voti.orders.volume.Bought.BoughtLine;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;

/** Deliveries and returns by account and day, those that an older system tells of among them. */
@Component
@ProcessingGroup("volumes")
public class Volumes {

  private static final int PAGE = 500;
  private static final int YEAR = 12;
  private static final String CURRENCY = "net.currency";
  private static final String ACCOUNT = "account";
  private static final String ON = "on";

  private final MongoCollection<Document> movements;
  private final MongoCollection<Document> days;

  /** The sum of a day, so that a year is at most 366 of them, however much was delivered. */
  private record Day(String account, LocalDate on, Money net) {}

  Volumes(MongoDatabase database) {
    movements = database.getCollection("volumes");
    movements.createIndex(Indexes.ascending(ACCOUNT, ON));
    days = database.getCollection("volume-days");
    days.createIndex(Indexes.ascending(ACCOUNT, ON));
  }

  /**
   * The net value of what was delivered to an account in the twelve months before a day, the day
   * itself not among them, less what came back in them.
   */
  public Money trailing(String account, Currency currency, LocalDate day) {
    return trailing(account, currency, day, YEAR);
  }

  /** The same for so many months before a day. */
  public Money trailing(String account, Currency currency, LocalDate day, int months) {
    return days
        .find(and(eq(ACCOUNT, account), within(currency, day, months)))
        .map(document -> Json.read(document, Day.class))
        .into(new ArrayList<>())
        .stream()
        .map(Day::net)
        .reduce(Money.zero(currency), Money::plus);
  }

  /** Which part of what was delivered to an account in those twelve months came back in them. */
  public Percentage returnedShare(String account, Currency currency, LocalDate day) {
    var delivered = Money.zero(currency);
    var returned = Money.zero(currency);
    for (var bought : movements.find(and(eq(ACCOUNT, account), within(currency, day)))) {
      var net = Json.read(bought, Bought.class).net();
      delivered = net.isNegative() ? delivered : delivered.plus(net);
      returned = net.isNegative() ? returned.minus(net) : returned;
    }
    return delivered.isZero()
        ? Percentage.of("0")
        : Percentage.ofWhole(returned.amount(), delivered.amount());
  }

  /** All movements of those twelve months in a currency, one after another, in no order. */
  public void eachOfYearBefore(LocalDate day, Currency currency, Consumer<Bought> taker) {
    // The server holds a whole answer in memory, so it is asked for one page after another.
    var wanted = within(currency, day);
    var last = "";
    for (var page = page(wanted, last); !page.isEmpty(); page = page(wanted, last)) {
      page.forEach(taker);
      last = page.getLast().movement();
    }
  }

  private List<Bought> page(Bson wanted, String after) {
    return movements
        .find(and(wanted, gt("_id", after)))
        .sort(new Document("_id", 1))
        .limit(PAGE)
        .map(document -> Json.read(document, Bought.class))
        .into(new ArrayList<>());
  }

  private static Bson within(Currency currency, LocalDate day) {
    return within(currency, day, YEAR);
  }

  private static Bson within(Currency currency, LocalDate day, int months) {
    return and(
        eq(CURRENCY, currency.getCurrencyCode()),
        gte(ON, day.minusMonths(months).toString()),
        lt(ON, day.toString()));
  }

  @EventHandler
  void on(GoodsDelivered event) {
    keep(event.dispatch(), event.account(), event.on(), event.movement(), false);
  }

  @EventHandler
  void on(ReturnAccepted event) {
    keep(event.returned(), event.account(), event.on(), event.movement(), true);
  }

  @EventHandler
  void on(PastOrderEvent event) {
    switch (event) {
      case PastOrderImported e -> keep(e, e.order(), false);
      case PastReturnImported e -> keep(e, e.order(), true);
      case PastOrderContradicted _ -> {}
    }
  }

  /** Charges are no goods, and count nowhere. */
  private void keep(PastOrderEvent event, PastOrder past, boolean back) {
    if (!past.lines().isEmpty()) {
      keep(
          event.pastOrders() + " " + past.number(),
          event.account(),
          past.on(),
          back ? past.goods().negated() : past.goods(),
          past.lines().stream().map(line -> bought(line, back)).toList());
    }
  }

  private void keep(String id, String account, LocalDate on, Movement movement, boolean back) {
    var lines = movement.lines().stream().map(line -> bought(line, back)).toList();
    keep(id, account, on, back ? movement.net().negated() : movement.net(), lines);
  }

  private void keep(String id, String account, LocalDate on, Money net, List<BoughtLine> lines) {
    movements.replaceOne(
        eq("_id", id),
        Json.document(id, new Bought(id, account, on, net, lines)),
        new ReplaceOptions().upsert(true));
    sum(account, on, net.currency());
  }

  /**
   * Drawn anew from its movements, so that a movement that comes twice counts once. Their lines are
   * left where they are: an import can put many movements on one day.
   */
  private void sum(String account, LocalDate on, Currency currency) {
    var net =
        movements
            .find(
                and(
                    eq(ACCOUNT, account),
                    eq(ON, on.toString()),
                    eq(CURRENCY, currency.getCurrencyCode())))
            .projection(Projections.include("net"))
            .map(document -> Json.read(document.get("net", Document.class), Money.class))
            .into(new ArrayList<>())
            .stream()
            .reduce(Money.zero(currency), Money::plus);
    var id = account + ":" + currency.getCurrencyCode() + ":" + on;
    days.replaceOne(
        eq("_id", id),
        Json.document(id, new Day(account, on, net)),
        new ReplaceOptions().upsert(true));
  }

  private static BoughtLine bought(MovedLine line, boolean back) {
    return bought(line.product(), line.quantity(), line.net(), back);
  }

  private static BoughtLine bought(PastLine line, boolean back) {
    return bought(line.product(), line.quantity(), line.net(), back);
  }

  private static BoughtLine bought(String product, Quantity quantity, Money net, boolean back) {
    return new BoughtLine(
        product, back ? quantity.amount().negate() : quantity.amount(), back ? net.negated() : net);
  }

  @ResetHandler
  void forget() {
    movements.deleteMany(new Document());
    days.deleteMany(new Document());
  }
}
