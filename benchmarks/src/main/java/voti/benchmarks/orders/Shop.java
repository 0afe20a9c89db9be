package voti.benchmarks.orders;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import voti.benchmarks.Ground;
import voti.benchmarks.RawCommits;
import voti.benchmarks.service.ServiceProcess;
import voti.benchmarks.service.TokenIssuer;
import voti.values.Ids;

/**
 * An orders service with buyers, one product and one price list that were made through the door,
 * and as many more of them as wanted: copies in its read models.
 */
final class Shop implements AutoCloseable {

  static final String JSON = "application/json";

  private static final int BATCH = 2_000;
  private static final int LOOKS = 500;

  final ServiceProcess service;
  final MongoDatabase database;
  private final int buyers;

  /**
   * @param columns of the price list, the first for everyone
   */
  Shop(Ground ground, TokenIssuer issuer, int buyers, int columns) throws Exception {
    this.buyers = buyers;
    database = ground.database();
    service =
        new ServiceProcess(
            "orders-service",
            ground.uri(),
            database.getName(),
            issuer,
            "commercial-director",
            "kam");
    for (var i = 0; i < buyers; i++) {
      database
          .getCollection("account-directory")
          .insertOne(
              new Document("_id", account(i))
                  .append("name", "Buyer " + i)
                  .append("gln", gln(i))
                  .append("kam", "kam-1")
                  .append("department", "north")
                  .append("status", "active")
                  .append("sequence", 1L));
      database
          .getCollection("buyers")
          .insertOne(
              new Document("_id", account(i))
                  .append("name", "Buyer " + i)
                  .append("gln", gln(i))
                  .append("country", "SE")
                  .append("sequence", 1L));
    }
    service.post(
        "/api/orders/products",
        JSON,
        """
        {"sku": "%s", "name": "Brush", "unit": "C62", "cost": {"amount": "9.00", "currency": "SEK"}}
        """
            .formatted(sku(0)));
    awaited("catalogue", new Document("sku", sku(0)));
    service.post("/api/orders/price-lists", JSON, priceList(columns));
    awaited("price-books", new Document());
  }

  static String account(int number) {
    return "acc-7f-0192f3a0-0001-7000-8000-%012d".formatted(number);
  }

  static String gln(int number) {
    return "%013d".formatted(number);
  }

  static String sku(int number) {
    return "B-%06d".formatted(number);
  }

  int buyers() {
    return buyers;
  }

  /** A document of a read model, once it is there. */
  Document awaited(String collection, Document filter) throws InterruptedException {
    for (var i = 0; i < LOOKS; i++) {
      var found = database.getCollection(collection).find(filter).first();
      if (found != null) {
        return found;
      }
      Thread.sleep(20);
    }
    throw new IllegalStateException("nothing was drawn in " + collection);
  }

  /** Copies of the first product, each with a price in two columns. */
  void catalogueOf(int products) throws InterruptedException {
    var pattern = awaited("catalogue", new Document("sku", sku(0)));
    var book = awaited("price-books", new Document());
    var first = book.getList("prices", Document.class);
    var prices = new ArrayList<>(first);
    var columns = book.getList("columns", Document.class).size();
    var copies = new ArrayList<Document>();
    for (var i = 1; i < products; i++) {
      var id = Ids.named("prd", Ids.NO_SLOT, sku(i));
      copies.add(
          new Document(pattern).append("_id", id).append("product", id).append("sku", sku(i)));
      for (var column : List.of(0, 1 + i % Math.max(1, columns - 1))) {
        if (column < columns) {
          prices.add(new Document(first.get(column)).append("product", id).append("sku", sku(i)));
        }
      }
    }
    insert("catalogue", copies);
    database
        .getCollection("price-books")
        .replaceOne(new Document("_id", book.getString("_id")), book.append("prices", prices));
  }

  /** Documents in batches. */
  void insert(String collection, List<Document> all) {
    for (var from = 0; from < all.size(); from += BATCH) {
      database
          .getCollection(collection)
          .insertMany(all.subList(from, Math.min(all.size(), from + BATCH)));
    }
  }

  /** Plain inserts of what the service wrote last. */
  RawCommits raw(Ground ground) {
    var last = database.getCollection("log-0").find().sort(new Document("_id", -1)).first();
    return new RawCommits(ground.database(), Objects.requireNonNull(last));
  }

  String order(int buyer) {
    return """
        {"account": "%s", "currency": "SEK", "orderedOn": "2010-01-25", "partialDelivery": true,
         "lines": [{"product": "%s", "quantity": {"amount": "6", "unit": "C62"}}]}
        """
        .formatted(account(buyer), sku(0));
  }

  private static String priceList(int columns) {
    var named = new ArrayList<String>();
    var prices = new ArrayList<String>();
    for (var i = 0; i < columns; i++) {
      named.add(
          i == 0
              ? "{\"name\": \"C0\", \"floorMargin\": \"10\"}"
              : "{\"name\": \"C%1$d\", \"predicate\": {\"contractColumn\": \"C%1$d\"}, \"floorMargin\": \"10\"}"
                  .formatted(i));
      prices.add(
          "{\"product\": \"%s\", \"column\": \"C%d\", \"price\": {\"amount\": \"%d.00\", \"currency\": \"SEK\"}}"
              .formatted(sku(0), i, 15 + i % 9));
    }
    return "{\"name\": \"List\", \"currency\": \"SEK\", \"from\": \"2010-01-01\", \"columns\": [%s], \"prices\": [%s]}"
        .formatted(String.join(",", named), String.join(",", prices));
  }

  @Override
  public void close() {
    service.close();
  }
}
