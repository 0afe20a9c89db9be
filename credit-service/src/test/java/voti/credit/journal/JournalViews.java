package voti.credit.journal;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import voti.credit.bonusnote.BonusNoteEvent;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.invoice.InvoiceEvent;
import voti.credit.items.ItemRow;
import voti.credit.items.ItemViews;
import voti.credit.ledgermap.LedgerSymbol;
import voti.credit.period.AccountingPeriodEvent;
import voti.credit.receipt.ReceiptEvent;
import voti.kit.events.Recorded;
import voti.kit.store.Databases;
import voti.kit.testing.MemoryMongo;
import voti.values.Money;
import voti.values.Places;
import voti.values.decision.Actor;

/** The journal and the items over the same events, each event twice. */
final class JournalViews implements AutoCloseable {

  static final Instant START = Instant.parse("2010-03-01T08:00:00Z");

  private static int made;

  /** A client takes longer to make than a try of a law; it ends with the machine. */
  private static final MongoClient CLIENT = Databases.client(MemoryMongo.uri());

  final MongoDatabase database = CLIENT.getDatabase("journal-" + ++made);
  private final JournalProjector projector = new JournalProjector(database);
  private final ItemViews items = new ItemViews(database);
  private long position;

  /** One after another, a second apart. */
  void hear(Object... events) {
    for (var event : events) {
      position++;
      hearAt(event, position, START.plusSeconds(position));
    }
  }

  void hearAt(Object event, long place, Instant at) {
    var recorded =
        new Recorded(
            "event-" + place,
            place,
            place * Places.EVENTS_PER_COMMIT,
            at,
            Actor.automation("laws"),
            "cause",
            "correlation",
            "cre");
    for (var times = 0; times < 2; times++) {
      switch (event) {
        case CreditAccountEvent e -> {
          projector.on(e, recorded);
          items.on(e, recorded);
        }
        case InvoiceEvent e -> projector.on(e);
        case BonusNoteEvent.BonusNoteIssued e -> projector.on(e);
        case ReceiptEvent e -> projector.on(e, recorded);
        case AccountingPeriodEvent e -> projector.on(e, recorded);
        default -> throw new IllegalArgumentException(event.toString());
      }
    }
  }

  void forget() {
    projector.reset();
    position = 0;
  }

  List<JournalEntry> entries() {
    return database
        .getCollection(JournalProjector.ENTRIES, JournalEntry.class)
        .find()
        .sort(new Document("_id", 1))
        .into(new ArrayList<>());
  }

  List<ItemRow> items() {
    return items.all();
  }

  Money balance(LedgerSymbol symbol, LocalDate day, Money none) {
    return balanceOf(entries(), symbol, day, none);
  }

  static Money balanceOf(
      List<JournalEntry> entries, LedgerSymbol symbol, LocalDate day, Money none) {
    return entries.stream()
        .filter(entry -> !entry.booked().isAfter(day))
        .flatMap(entry -> entry.lines().stream())
        .filter(line -> line.symbol() == symbol)
        .map(JournalLine::amount)
        .reduce(none, Money::plus);
  }

  @Override
  public void close() {
    database.drop();
  }
}
