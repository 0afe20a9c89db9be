package voti.credit.integration.received.orders;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;

/**
 * Who owes: for an order, said when it is submitted and needed when it is cancelled; for a dispatch
 * that was recorded at the account its buyer is merged into, needed when goods of it come back.
 */
@Component
class Debtors {

  private final MongoCollection<Row> rows;

  Debtors(MongoDatabase database) {
    rows = database.getCollection("order-debtors", Row.class);
  }

  void keep(String document, String debtor) {
    rows.replaceOne(
        Filters.eq(document), new Row(document, debtor), new ReplaceOptions().upsert(true));
  }

  Optional<String> of(String document) {
    return Optional.ofNullable(rows.find(Filters.eq(document)).first()).map(Row::debtor);
  }

  /**
   * One order or dispatch, and its debtor.
   *
   * @param document the order or dispatch
   * @param debtor the account that owes for it
   */
  public record Row(@BsonId String document, String debtor) {}
}
