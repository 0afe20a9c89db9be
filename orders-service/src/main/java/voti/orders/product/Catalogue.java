package voti.orders.product;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.orders.product.ProductEvent.ProductIntroduced;
import voti.orders.views.Json;

/** The catalogue: products by id and by item number. */
@Component
@ProcessingGroup("catalogue")
public class Catalogue {

  private final MongoCollection<Document> products;

  Catalogue(MongoDatabase database) {
    products = database.getCollection("products");
    products.createIndex(Indexes.ascending("sku"));
  }

  /** The product with that id. */
  public Optional<ProductIntroduced> find(String product) {
    return one("_id", product);
  }

  /** The product with that item number. */
  public Optional<ProductIntroduced> findBySku(String sku) {
    return one("sku", sku);
  }

  /** All products by item number. */
  public List<ProductIntroduced> all() {
    return products
        .find()
        .sort(new Document("sku", 1))
        .map(document -> Json.read(document, ProductIntroduced.class))
        .into(new ArrayList<>());
  }

  private Optional<ProductIntroduced> one(String field, String value) {
    return Optional.ofNullable(products.find(eq(field, value)).first())
        .map(document -> Json.read(document, ProductIntroduced.class));
  }

  @EventHandler
  void on(ProductIntroduced event) {
    products.replaceOne(
        eq("_id", event.product()),
        Json.document(event.product(), event),
        new ReplaceOptions().upsert(true));
  }

  @ResetHandler
  void forget() {
    products.deleteMany(new Document());
  }
}
