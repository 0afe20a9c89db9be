package voti.accounts.history;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The entries of all accounts, each kept once however often it comes. */
@Component
class History {

  private final MongoCollection<HistoryLine> lines;

  History(MongoDatabase database) {
    lines = database.getCollection("history", HistoryLine.class);
    lines.createIndex(Indexes.ascending("account", "order"));
    lines.createIndex(Indexes.ascending("entry"));
  }

  void keep(HistoryLine line) {
    lines.replaceOne(eq("entry", line.entry()), line, new ReplaceOptions().upsert(true));
  }

  /**
   * Entries in the order in which they were recorded.
   *
   * @param asOf the last instant that counts
   * @param kind only these
   * @param cursor the order of the last entry of the page before
   */
  List<HistoryLine> of(
      String account,
      @Nullable Instant asOf,
      @Nullable String kind,
      @Nullable String cursor,
      int most) {
    var query = asked(account, asOf, cursor);
    if (kind != null) {
      query.append("kind", kind);
    }
    return lines.find(query).sort(new Document("order", 1)).limit(most).into(new ArrayList<>());
  }

  /** The last known value of each figure at an instant. */
  Map<String, String> figures(String account, @Nullable Instant asOf) {
    var known = new TreeMap<String, String>();
    lines
        .find(asked(account, asOf, null))
        .sort(new Document("order", 1))
        .forEach(
            line -> line.figures().forEach(figure -> known.put(figure.name(), figure.value())));
    return known;
  }

  private static Document asked(String account, @Nullable Instant asOf, @Nullable String cursor) {
    var range = new Document("$gt", cursor == null ? "" : cursor);
    if (asOf != null) {
      range.append("$lt", HistoryEntry.after(asOf));
    }
    return new Document("account", account).append("order", range);
  }
}
