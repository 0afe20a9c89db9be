package voti.orders.orderbook;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds orders by the number their buyer knows them by. */
@Component
public class OrderNumbers {

  private final MongoCollection<Document> orders;

  OrderNumbers(MongoDatabase database) {
    orders = database.getCollection("orderbook");
  }

  /**
   * The orders of a buyer that have a number.
   *
   * @param orderedOn their date; {@code null} for any
   */
  public List<String> find(String account, String number, @Nullable LocalDate orderedOn) {
    var wanted = new ArrayList<Bson>(List.of(eq("account", account), eq("number", number)));
    if (orderedOn != null) {
      wanted.add(eq("orderedOn", orderedOn.toString()));
    }
    return orders.find(and(wanted)).map(found -> found.getString("_id")).into(new ArrayList<>());
  }
}
