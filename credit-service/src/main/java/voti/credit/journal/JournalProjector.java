package voti.credit.journal;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.bonusnote.BonusNoteEvent;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.invoice.InvoiceEvent;
import voti.credit.period.AccountingPeriodEvent;
import voti.credit.receipt.ReceiptEvent;
import voti.kit.events.Recorded;

/**
 * Keeps the posting journal. An entry is named by its event's number, so that an event seen before
 * writes nothing. What an entry leans on (its document, what was settled before) is of the same
 * account and therefore read before it; the period follows from instants, whichever log is read
 * first.
 */
@Component
@ProcessingGroup("journal")
class JournalProjector {

  static final String ENTRIES = "journal";
  static final String DOCUMENTS = "journal-documents";
  static final String MOVEMENTS = "journal-movements";
  static final String CLOSINGS = "journal-closings";
  static final String MONTHS = "journal-months";

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<JournalEntry> entries;
  private final MongoCollection<DocumentRow> documents;
  private final MongoCollection<Movements> movements;
  private final MongoCollection<Closing> closings;
  private final MongoCollection<Document> months;

  JournalProjector(MongoDatabase database) {
    entries = database.getCollection(ENTRIES, JournalEntry.class);
    entries.createIndex(Indexes.ascending("period", "_id"));
    entries.createIndex(Indexes.ascending("account", "_id"));
    documents = database.getCollection(DOCUMENTS, DocumentRow.class);
    movements = database.getCollection(MOVEMENTS, Movements.class);
    closings = database.getCollection(CLOSINGS, Closing.class);
    months = database.getCollection(MONTHS);
  }

  @EventHandler
  void on(CreditAccountEvent event, Recorded recorded) {
    switch (event) {
      case CreditAccountEvent.ItemBooked e -> keepUntold(e.item());
      case CreditAccountEvent.DeliveryInvoiced e when e.item() != null -> keepUntold(e.item());
      default -> {}
    }
    post(new Entries(before(recorded)).of(event, recorded));
  }

  @EventHandler
  void on(ReceiptEvent event, Recorded recorded) {
    post(new Entries(before(recorded)).of(event, recorded));
  }

  @EventHandler
  void on(InvoiceEvent event) {
    switch (event) {
      case InvoiceEvent.InvoiceIssued e -> keep(Documents.of(e));
      case InvoiceEvent.InvoicePosted e -> keep(Documents.of(e));
      case InvoiceEvent.CreditNoteIssued e -> keep(Documents.of(e));
      case InvoiceEvent.CreditNotePosted e -> keep(Documents.of(e));
      default -> {}
    }
  }

  @EventHandler
  void on(BonusNoteEvent.BonusNoteIssued event) {
    keep(Documents.of(event));
  }

  @EventHandler
  void on(AccountingPeriodEvent event, Recorded recorded) {
    switch (event) {
      case AccountingPeriodEvent.PeriodClosed e -> {
        var closing = Closing.of(e, recorded);
        if (closings.find(eq(closing.id())).first() == null) {
          closings.replaceOne(eq(closing.id()), closing, UPSERT);
        }
        assignAgain(closing);
      }
      case AccountingPeriodEvent.PeriodReopened e -> {
        var id = Closing.id(e.month(), e.ordinal());
        var closing = closings.find(eq(id)).first();
        if (closing != null) {
          var open = closing.reopened(e, recorded);
          closings.replaceOne(eq(id), open);
          assignAgain(open);
        }
      }
      case AccountingPeriodEvent.PeriodChangeRefused _ -> {}
    }
  }

  @ResetHandler
  void reset() {
    entries.deleteMany(new Document());
    documents.deleteMany(new Document());
    movements.deleteMany(new Document());
    closings.deleteMany(new Document());
    months.deleteMany(new Document());
  }

  private void keep(DocumentRow row) {
    documents.replaceOne(eq(row.document()), row, UPSERT);
  }

  /** What was told of it before it was booked knows its VAT, too. */
  private void keepUntold(ItemFacts item) {
    if (documents.find(eq(item.item())).first() == null) {
      keep(Documents.of(item));
    }
  }

  private void post(List<JournalEntry> posted) {
    if (posted.isEmpty()) {
      return;
    }
    var known = closings.find().into(new ArrayList<>());
    for (var entry : posted) {
      var in = entry.in(Closing.periodOf(entry.month(), entry.recorded(), known));
      entries.replaceOne(eq(in.id()), in, UPSERT);
      hasEntries(in.period());
      var of = Movements.of(entry);
      var moved = Objects.requireNonNullElse(movements.find(eq(of)).first(), none(of));
      movements.replaceOne(eq(of), moved.and(entry), UPSERT);
    }
  }

  /** What another log had before this one was read goes where it belongs. */
  private void assignAgain(Closing changed) {
    var known = closings.find().into(new ArrayList<>());
    var since =
        entries
            .find(and(gt("recorded", changed.until()), lte("month", changed.month())))
            .into(new ArrayList<>());
    for (var entry : since) {
      var period = Closing.periodOf(entry.month(), entry.recorded(), known);
      if (!period.equals(entry.period())) {
        entries.replaceOne(eq(entry.id()), entry.in(period));
        hasEntries(period);
      }
    }
  }

  private void hasEntries(YearMonth month) {
    months.replaceOne(eq(month.toString()), new Document("_id", month.toString()), UPSERT);
  }

  private Earlier before(Recorded recorded) {
    return new Earlier() {
      @Override
      public Optional<DocumentRow> document(String document) {
        return Optional.ofNullable(documents.find(eq(document)).first());
      }

      @Override
      public List<JournalEntry> of(String itemOrReceipt, String kind) {
        var moved = movements.find(eq(itemOrReceipt)).first();
        return moved == null ? List.of() : moved.before(kind, recorded.sequence());
      }
    };
  }

  private static Movements none(String of) {
    return new Movements(of, List.of());
  }
}
