package voti.orders.accounts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Our copies of how accounts are classified, each from its first day. A message that was overtaken
 * by a later one about the same day changes nothing.
 */
@Component
public class ClassificationCopies implements Classifications {

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
  private static final String FROM = "from";

  private final MongoCollection<Document> copies;

  ClassificationCopies(MongoDatabase database) {
    copies = database.getCollection("classifications");
    copies.createIndex(Indexes.ascending("account", FROM));
  }

  /** Keeps a classification from a day on. */
  public void record(
      String account,
      @Nullable String segment,
      @Nullable String accountClass,
      LocalDate from,
      long sequence) {
    var id = account + ":" + from;
    var known = copies.find(eq("_id", id)).first();
    if (known == null || known.getLong("sequence") < sequence) {
      copies.replaceOne(
          eq("_id", id),
          new Document("_id", id)
              .append("account", account)
              .append("segment", segment)
              .append("accountClass", accountClass)
              .append(FROM, from.toString())
              .append("sequence", sequence),
          UPSERT);
    }
  }

  @Override
  public Classification on(String account, LocalDate day) {
    var latest =
        copies
            .find(and(eq("account", account), lte(FROM, day.toString())))
            .sort(new Document(FROM, -1))
            .first();
    return Optional.ofNullable(latest)
        .map(copy -> new Classification(copy.getString("segment"), copy.getString("accountClass")))
        .orElse(Classification.UNKNOWN);
  }
}
