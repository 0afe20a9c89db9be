package voti.orders.exchange;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;
import voti.orders.exchange.ExchangeEvent.ExchangeGranted;

/** Under which agreement an exchange was granted. */
@Component
class GrantedExchanges {

  private final MongoCollection<Granted> granted;

  GrantedExchanges(MongoDatabase database) {
    granted = database.getCollection("granted-exchanges", Granted.class);
  }

  /** A granted exchange. */
  record Granted(@BsonId String exchange, String agreement) {}

  void keep(ExchangeGranted event) {
    var one = new Granted(event.exchange().exchange(), event.agreement());
    granted.replaceOne(eq(one.exchange()), one, new ReplaceOptions().upsert(true));
  }

  Optional<String> agreementOf(String exchange) {
    return Optional.ofNullable(granted.find(eq(exchange)).first()).map(Granted::agreement);
  }
}
