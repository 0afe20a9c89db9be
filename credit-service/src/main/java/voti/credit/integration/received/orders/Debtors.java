package voti.credit.integration.received.orders;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;

/** Who owes for an order: said when it is submitted, needed when it is cancelled. */
@Component
class Debtors {

  private final MongoCollection<Row> rows;

  Debtors(MongoDatabase database) {
    rows = database.getCollection("order-debtors", Row.class);
  }

  void keep(String order, String debtor) {
    rows.replaceOne(Filters.eq(order), new Row(order, debtor), new ReplaceOptions().upsert(true));
  }

  Optional<String> of(String order) {
    return Optional.ofNullable(rows.find(Filters.eq(order)).first()).map(Row::debtor);
  }

  /**
   * One order and its debtor.
   *
   * @param order the order
   * @param debtor the account that owes for it
   */
  public record Row(@BsonId String order, String debtor) {}
}
