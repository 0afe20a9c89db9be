package voti.credit.ageing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.items.Items;
import voti.credit.receivables.Receivable;
import voti.credit.views.Rows;
import voti.kit.command.Caller;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.kit.security.AccountScope;

/**
 * Reads items once, a few fields of each, and keeps none. It reads page by page, as a database may
 * hold in memory all that one question finds.
 */
@Component
public class Book {

  private static final int PAGE = 2_000;
  private static final int ACCOUNTS = 50;

  private final MongoCollection<BookRow> items;
  private final AccountScope scope;
  private final AccountDirectory directory;

  Book(MongoDatabase database, AccountScope scope, AccountDirectory directory) {
    this.items = database.getCollection(Items.COLLECTION, BookRow.class);
    this.scope = scope;
    this.directory = directory;
  }

  /**
   * Reads every item the caller may see that was open on some day of a span, or was issued or
   * reduced in it. What was over before it stays in the database.
   */
  public void each(Caller caller, LocalDate from, LocalDate to, Consumer<Receivable> reader) {
    var touched = Items.touched(from, to);
    if (scope.visible(caller).equals(new Document())) {
      Rows.each(items, touched, include(BookRow.FIELDS), BookRow::item, row -> row.each(reader));
      return;
    }
    var own = directory.visibleTo(caller).stream().map(AccountEntry::account).toList();
    for (var at = 0; at < own.size(); at += ACCOUNTS) {
      var some = own.subList(at, Math.min(at + ACCOUNTS, own.size()));
      read(items.find(and(in("account", some), touched)), reader);
    }
  }

  /** Reads every item of which something may have been open at the end of a day. */
  void openOn(Caller caller, LocalDate day, Consumer<Receivable> reader) {
    each(caller, day.plusDays(1), day, reader);
  }

  /** The same of one account, which the caller must be allowed to read. */
  void openOn(String account, Caller caller, LocalDate day, Consumer<Receivable> reader) {
    scope.requireRead(account, caller);
    read(items.find(and(eq("account", account), Items.touched(day.plusDays(1), day))), reader);
  }

  private static void read(FindIterable<BookRow> found, Consumer<Receivable> reader) {
    for (var row : found.projection(include(BookRow.FIELDS)).batchSize(PAGE)) {
      row.each(reader);
    }
  }
}
