package voti.orders.product;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.web.Page;
import voti.orders.views.Json;
import voti.values.Gtin;

/** The catalogue: products by id, by item number, by GTIN, and as they are searched. */
@Component
@ProcessingGroup("products")
public class Catalogue {

  private static final int PAGE = 200;
  private static final String GTIN = "gtin14";

  private final MongoCollection<Document> products;

  Catalogue(MongoDatabase database) {
    products = database.getCollection("catalogue");
    products.createIndex(Indexes.ascending("sku"));
    products.createIndex(Indexes.ascending(GTIN));
  }

  /** The product with that id. */
  public Optional<ProductStanding> find(String product) {
    return one("_id", product);
  }

  /** The product with that item number. */
  public Optional<ProductStanding> findBySku(String sku) {
    return one("sku", sku);
  }

  /** The product with that id or item number. */
  public Optional<ProductStanding> findNamed(String named) {
    return find(named).or(() -> findBySku(named));
  }

  /** The products with that GTIN: more than one only if two were given it at the same moment. */
  public List<ProductStanding> findByGtin(Gtin gtin) {
    return products.find(eq(GTIN, gtin.padded())).map(Catalogue::product).into(new ArrayList<>());
  }

  /**
   * Products by item number.
   *
   * @param words that its number, name or GTIN contains; {@code null}: all
   * @param families of which it is in one; {@code null}: any or none
   * @param after the item number of the last one seen
   */
  public Page<ProductStanding> search(
      @Nullable String words, @Nullable List<String> families, @Nullable String after) {
    var wanted = new ArrayList<Bson>();
    if (words != null && !words.isBlank()) {
      var pattern = Pattern.compile(Pattern.quote(words.strip()), Pattern.CASE_INSENSITIVE);
      wanted.add(or(regex("sku", pattern), regex("details.name", pattern), regex(GTIN, pattern)));
    }
    if (families != null) {
      wanted.add(in("details.family", families));
    }
    if (after != null) {
      wanted.add(gt("sku", after));
    }
    var found =
        products
            .find(wanted.isEmpty() ? new Document() : and(wanted))
            .sort(new Document("sku", 1))
            .limit(PAGE + 1)
            .map(Catalogue::product)
            .into(new ArrayList<>());
    var more = found.size() > PAGE;
    var items = more ? found.subList(0, PAGE) : found;
    return new Page<>(items, more ? items.getLast().sku() : null);
  }

  private Optional<ProductStanding> one(String field, String value) {
    return Optional.ofNullable(products.find(eq(field, value)).first()).map(Catalogue::product);
  }

  private static ProductStanding product(Document document) {
    return Json.read(document, ProductStanding.class);
  }

  @EventHandler
  void on(ProductEvent event) {
    var now = ProductStanding.after(find(event.product()).orElse(null), event);
    if (now != null) {
      var gtin = now.details().gtin();
      products.replaceOne(
          eq("_id", now.product()),
          Json.document(now.product(), now).append(GTIN, gtin == null ? null : gtin.padded()),
          new ReplaceOptions().upsert(true));
    }
  }

  @ResetHandler
  void forget() {
    products.deleteMany(new Document());
  }
}
