package voti.credit.journal;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.web.Page;

/** Reads the posting journal. */
@Component
public class Journal {

  private static final int PAGE = 100;
  private static final int BATCH = 1000;

  private final MongoCollection<JournalEntry> entries;
  private final MongoCollection<Closing> closings;
  private final MongoCollection<Document> months;

  Journal(MongoDatabase database) {
    entries = database.getCollection(JournalProjector.ENTRIES, JournalEntry.class);
    closings = database.getCollection(JournalProjector.CLOSINGS, Closing.class);
    months = database.getCollection(JournalProjector.MONTHS);
  }

  /** Each entry of a period in the order in which things were recorded, log by log. */
  public void eachOf(YearMonth period, Consumer<JournalEntry> visitor) {
    each(eq("period", period), visitor);
  }

  /** Each entry that was booked by the end of a day, whatever its period. */
  public void eachBookedBy(LocalDate day, Consumer<JournalEntry> visitor) {
    each(lte("booked", day), visitor);
  }

  /** The entries of a period, all or those of one debtor, page by page. */
  Page<JournalEntry> page(YearMonth period, @Nullable String account, @Nullable String cursor) {
    var asked = new ArrayList<Bson>(List.of(eq("period", period)));
    if (account != null) {
      asked.add(eq("account", account));
    }
    if (cursor != null) {
      asked.add(gt("_id", cursor));
    }
    var found =
        entries.find(and(asked)).sort(Sorts.ascending("_id")).limit(PAGE).into(new ArrayList<>());
    return new Page<>(found, found.size() < PAGE ? null : found.getLast().id());
  }

  /** Closings of a month, the first one first. */
  List<Closing> closingsOf(YearMonth month) {
    return closings.find(eq("month", month)).sort(Sorts.ascending("_id")).into(new ArrayList<>());
  }

  /** Months that have entries or were closed, the newest first. */
  List<YearMonth> months() {
    var all = new java.util.TreeSet<YearMonth>();
    months.find().forEach(month -> all.add(YearMonth.parse(month.getString("_id"))));
    closings.find().forEach(closing -> all.add(closing.month()));
    return List.copyOf(all.descendingSet());
  }

  /** The server holds all that a query finds: many are asked for piece by piece. */
  private void each(Bson asked, Consumer<JournalEntry> visitor) {
    var after = "";
    List<JournalEntry> batch;
    do {
      batch =
          entries
              .find(and(asked, gt("_id", after)))
              .sort(Sorts.ascending("_id"))
              .limit(BATCH)
              .into(new ArrayList<>());
      batch.forEach(visitor);
      after = batch.isEmpty() ? after : batch.getLast().id();
    } while (batch.size() == BATCH);
  }
}
