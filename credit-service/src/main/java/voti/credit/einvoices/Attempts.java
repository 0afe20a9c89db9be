package voti.credit.einvoices;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;

/**
 * When the access point is asked next about an e-invoice: after a minute, then twice as long each
 * time, a day at most. It may be lost: then it is asked at once.
 */
@Component
class Attempts {

  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final int DOUBLINGS = 11;

  private final MongoCollection<Row> rows;

  Attempts(MongoDatabase database) {
    rows = database.getCollection("e-invoice-attempts", Row.class);
  }

  /**
   * What was tried.
   *
   * @param tried how often in vain
   * @param problem what the last one came to
   */
  record Row(@BsonId String eInvoice, int tried, Instant next, String problem) {}

  Optional<Row> find(String eInvoice) {
    return Optional.ofNullable(rows.find(eq(eInvoice)).first());
  }

  boolean isDue(String eInvoice, Instant now) {
    return find(eInvoice).map(row -> !row.next().isAfter(now)).orElse(true);
  }

  void again(String eInvoice, Instant now, String problem) {
    var tried = find(eInvoice).map(Row::tried).orElse(0) + 1;
    var wait = FIRST.multipliedBy(1L << Math.min(tried - 1, DOUBLINGS));
    var next = now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    rows.replaceOne(
        eq(eInvoice), new Row(eInvoice, tried, next, problem), new ReplaceOptions().upsert(true));
  }

  void done(String eInvoice) {
    rows.deleteOne(eq(eInvoice));
  }
}
