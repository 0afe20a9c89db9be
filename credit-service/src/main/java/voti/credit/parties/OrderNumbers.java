package voti.credit.parties;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;

/** The numbers that buyers know their orders by. */
@Component
public class OrderNumbers {

  private final MongoCollection<Row> rows;

  OrderNumbers(MongoDatabase database) {
    rows = database.getCollection("order-numbers", Row.class);
  }

  /**
   * One order.
   *
   * @param number the buyer's
   */
  public record Row(@BsonId String order, String number) {}

  public void keep(String order, String number) {
    rows.replaceOne(eq(order), new Row(order, number), new ReplaceOptions().upsert(true));
  }

  /** The buyer's number of the order; empty when it was not told. */
  public Optional<String> of(String order) {
    return Optional.ofNullable(rows.find(eq(order)).first()).map(Row::number);
  }
}
