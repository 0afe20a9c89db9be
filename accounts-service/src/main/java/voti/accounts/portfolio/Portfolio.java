package voti.accounts.portfolio;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every account as it is, and as it was after each of its events. */
@Component
class Portfolio {

  /** No name has a line break. */
  private static final String SEPARATOR = "\n";

  private final MongoCollection<AccountVersion> current;
  private final MongoCollection<AccountVersion> versions;

  Portfolio(MongoDatabase database) {
    current = database.getCollection("portfolio", AccountVersion.class);
    versions = database.getCollection("portfolio-versions", AccountVersion.class);
    current.createIndex(Indexes.ascending("account"));
    current.createIndex(Indexes.ascending("name", "account"));
    versions.createIndex(Indexes.ascending("account", "sequence"));
  }

  Optional<AccountVersion> find(String account) {
    return Optional.ofNullable(current.find(eq("account", account)).first());
  }

  Optional<AccountVersion> find(String account, Instant asOf) {
    return Optional.ofNullable(
        versions
            .find(and(eq("account", account), lte("recorded", asOf)))
            .sort(new Document("sequence", -1))
            .first());
  }

  /**
   * Accounts by name.
   *
   * @param visible which of them the caller may see
   * @param search part of a name, or a whole GLN
   * @param cursor where the last page ended
   */
  List<AccountVersion> list(
      Bson visible, @Nullable String search, @Nullable String cursor, int most) {
    var filters = new ArrayList<>(List.of(visible.toBsonDocument()));
    if (search != null && !search.isBlank()) {
      var part = Pattern.compile(Pattern.quote(search.strip()), Pattern.CASE_INSENSITIVE);
      filters.add(
          new Document(
                  "$or", List.of(new Document("name", part), new Document("gln", search.strip())))
              .toBsonDocument());
    }
    if (cursor != null) {
      filters.add(after(cursor).toBsonDocument());
    }
    return current
        .find(new Document("$and", filters))
        .sort(new Document("name", 1).append("account", 1))
        .limit(most)
        .into(new ArrayList<>());
  }

  static String cursorOf(AccountVersion last) {
    return last.name() + SEPARATOR + last.account();
  }

  /** Keeps the account as it is from this event on. */
  void keep(AccountVersion next) {
    var upsert = new ReplaceOptions().upsert(true);
    versions.replaceOne(
        and(eq("account", next.account()), eq("sequence", next.sequence())), next, upsert);
    current.replaceOne(eq("account", next.account()), next, upsert);
  }

  void forget() {
    versions.deleteMany(new Document());
    current.deleteMany(new Document());
  }

  private static Document after(String cursor) {
    var cut = cursor.lastIndexOf(SEPARATOR);
    var name = cut < 0 ? cursor : cursor.substring(0, cut);
    var account = cut < 0 ? "" : cursor.substring(cut + 1);
    return new Document(
        "$or",
        List.of(
            new Document("name", new Document("$gt", name)),
            new Document("name", name).append("account", new Document("$gt", account))));
  }
}
