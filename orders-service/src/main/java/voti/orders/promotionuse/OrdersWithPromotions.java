package voti.orders.promotionuse;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;

/** Which promotions have been told of an order: when it changes they are told again. */
@Component
class OrdersWithPromotions {

  private final MongoCollection<Told> orders;

  OrdersWithPromotions(MongoDatabase database) {
    orders = database.getCollection("orders-with-promotions", Told.class);
  }

  /** An order, and the promotions it has or had something of. */
  record Told(@BsonId String order, List<String> promotions) {}

  /** Whether an order has or had something of any. */
  boolean know(String order) {
    return orders.find(eq(order)).first() != null;
  }

  /** Those it had before and those it has now; they are kept. */
  Set<String> with(String order, Collection<String> now) {
    var all = new TreeSet<>(now);
    var before = orders.find(eq(order)).first();
    if (before != null) {
      all.addAll(before.promotions());
    }
    if (!all.isEmpty() && (before == null || all.size() > before.promotions().size())) {
      orders.replaceOne(
          eq(order), new Told(order, List.copyOf(all)), new ReplaceOptions().upsert(true));
    }
    return all;
  }
}
