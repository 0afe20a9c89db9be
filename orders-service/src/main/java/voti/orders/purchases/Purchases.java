package voti.orders.purchases;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import voti.orders.advice.Bought;
import voti.orders.advice.Occasion;
import voti.values.Period;

/** Asks what was ordered. */
@Component
public class Purchases {

  private static final LocalDate END = LocalDate.of(9999, 12, 31);

  private final MongoCollection<Purchase> purchases;

  Purchases(MongoDatabase database) {
    purchases = database.getCollection(PurchaseProjector.PURCHASES, Purchase.class);
  }

  /** The occasions of an account in a span of days, the first included: one for each day. */
  public List<Occasion> of(String account, LocalDate from, LocalDate until) {
    var byDay = new TreeMap<LocalDate, Map<String, Bought>>();
    purchases
        .find(and(eq("account", account), gte("on", from), lt("on", until)))
        .forEach(
            line ->
                byDay
                    .computeIfAbsent(line.on(), _ -> new TreeMap<>())
                    .merge(line.product(), bought(line), Bought::plus));
    var occasions = new ArrayList<Occasion>();
    byDay.forEach((day, lines) -> occasions.add(new Occasion(day, lines)));
    return occasions;
  }

  /** Everybody's occasions from a day on, account by account. */
  public void each(LocalDate from, BiConsumer<String, List<Occasion>> reader) {
    var account = "";
    while (true) {
      var next =
          purchases
              .find(and(gt("account", account), gte("on", from)))
              .sort(Indexes.ascending("account"))
              .limit(1)
              .first();
      if (next == null) {
        return;
      }
      account = next.account();
      reader.accept(account, of(account, from, END));
    }
  }

  /** An order that was submitted, or changed since, on a day. */
  public record PastOrder(String order, String account, LocalDate on) {}

  /** The orders of a span of days in a currency, each once, in the order of their ids. */
  public List<PastOrder> orders(Period days, String currency) {
    var found = new TreeMap<String, PastOrder>();
    var until = days.until();
    purchases
        .find(
            and(
                eq("currency", currency),
                gte("on", days.from()),
                lt("on", until == null ? END : until)))
        .forEach(
            line ->
                found.putIfAbsent(
                    line.order(), new PastOrder(line.order(), line.account(), line.on())));
    return List.copyOf(found.values());
  }

  private static Bought bought(Purchase line) {
    return new Bought(line.quantity(), line.net());
  }
}
