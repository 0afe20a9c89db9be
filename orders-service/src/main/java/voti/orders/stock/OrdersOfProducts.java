package voti.orders.stock;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;

/** Which products an order has or had, so that a stock that is opened later hears of it. */
@Component
class OrdersOfProducts {

  private final MongoCollection<Wanted> wanted;

  OrdersOfProducts(MongoDatabase database) {
    wanted = database.getCollection("stock-orders", Wanted.class);
    wanted.createIndex(Indexes.ascending("products"));
  }

  /** An order and its products. */
  record Wanted(@BsonId String order, List<String> products) {}

  /** Keeps the products of an order; those it had before stay. */
  List<String> keep(String order, List<String> products) {
    var all = new TreeSet<>(products);
    Optional.ofNullable(wanted.find(eq(order)).first())
        .ifPresent(before -> all.addAll(before.products()));
    var now = new Wanted(order, List.copyOf(all));
    wanted.replaceOne(eq(order), now, new ReplaceOptions().upsert(true));
    return now.products();
  }

  void forget(String order) {
    wanted.deleteOne(eq(order));
  }

  /** Orders that are not over and have the product, or had it. */
  List<String> having(String product) {
    return wanted.find(eq("products", product)).map(Wanted::order).into(new ArrayList<>());
  }
}
