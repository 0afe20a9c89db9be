package voti.credit.statement;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.values.Money;

/**
 * What a notification told of an entry before its statement came. No event: it moves nothing, and
 * the receipt that is booked with it keeps what it needs.
 */
@Component
class EntryDetails {

  /**
   * One payment of an entry.
   *
   * @param names references that were recognised; the text itself is not kept
   */
  record Part(Money amount, List<String> names, @Nullable String payer) {}

  /** What is known of an entry, by the identity it will have in its statement. */
  record Told(@BsonId String identity, List<Part> parts) {}

  private final MongoCollection<Told> details;

  EntryDetails(MongoDatabase database) {
    details = database.getCollection("bank-entry-details", Told.class);
  }

  void keep(String identity, List<Part> parts) {
    details.replaceOne(eq(identity), new Told(identity, parts), new ReplaceOptions().upsert(true));
  }

  Map<String, List<Part>> of(Collection<String> identities) {
    var found = new HashMap<String, List<Part>>();
    if (!identities.isEmpty()) {
      details.find(in("_id", identities)).forEach(told -> found.put(told.identity(), told.parts()));
    }
    return found;
  }
}
