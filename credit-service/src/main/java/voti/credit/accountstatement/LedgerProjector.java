package voti.credit.accountstatement;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.kit.events.Recorded;

/** Keeps each debtor's ledger by booking date. An event seen before writes the same lines again. */
@Component
@ProcessingGroup("account-ledger")
class LedgerProjector {

  static final String ENTRIES = "account-ledger";

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<Entry> entries;

  LedgerProjector(MongoDatabase database) {
    entries = database.getCollection(ENTRIES, Entry.class);
    entries.createIndex(Indexes.ascending("account", "booked"));
  }

  @EventHandler
  void on(CreditAccountEvent event, Recorded recorded) {
    for (var entry : Entries.of(event, recorded.sequence())) {
      entries.replaceOne(eq(entry.id()), entry, UPSERT);
    }
  }

  @ResetHandler
  void reset() {
    entries.deleteMany(new Document());
  }
}
