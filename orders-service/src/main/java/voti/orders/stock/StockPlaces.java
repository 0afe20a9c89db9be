package voti.orders.stock;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.orders.stock.StockEvent.StockOpened;

/**
 * Where a product has a stock. Orders are kept for in the warehouse whose stock was opened first.
 */
@Component
class StockPlaces {

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<Place> places;

  StockPlaces(MongoDatabase database) {
    places = database.getCollection("stock-places", Place.class);
    places.createIndex(Indexes.ascending("product"));
  }

  /** A stock of a product; {@code since} tells which was first. */
  record Place(@BsonId String stock, String product, String warehouse, String since) {}

  void keep(StockOpened event, Instant at) {
    if (places.find(eq(event.stock())).first() == null) {
      places.replaceOne(
          eq(event.stock()),
          new Place(event.stock(), event.product(), event.warehouse(), at.toString()),
          UPSERT);
    }
  }

  /** All stocks of a product, the one for orders first. */
  List<Place> of(String product) {
    return places.find(eq("product", product)).into(new ArrayList<>()).stream()
        .sorted(Comparator.comparing(Place::since).thenComparing(Place::stock))
        .toList();
  }

  /** The stock in that warehouse, or the one for orders where none is named. */
  Optional<Place> of(String product, @Nullable String warehouse) {
    return warehouse == null
        ? of(product).stream().findFirst()
        : Optional.ofNullable(
            places.find(and(eq("product", product), eq("warehouse", warehouse))).first());
  }
}
