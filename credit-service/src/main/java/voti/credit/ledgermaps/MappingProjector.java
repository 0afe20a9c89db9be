package voti.credit.ledgermaps;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.ledgermap.LedgerMappingEvent.LedgerMappingApproved;
import voti.credit.ledgermap.LedgerMappingEvent.LedgerMappingDrafted;
import voti.credit.ledgermap.LedgerMappingEvent.LedgerMappingWithdrawn;
import voti.kit.events.Recorded;

/** Keeps the versions of the ledger's accounts. */
@Component
@ProcessingGroup("ledger-mappings")
class MappingProjector {

  static final String MAPPINGS = "ledger-mappings";

  private final MongoCollection<MappingRow> mappings;

  MappingProjector(MongoDatabase database) {
    mappings = database.getCollection(MAPPINGS, MappingRow.class);
  }

  @EventHandler
  void on(LedgerMappingDrafted event, Recorded recorded) {
    var row = MappingRow.of(event, recorded);
    mappings.replaceOne(eq(row.mapping()), row, new ReplaceOptions().upsert(true));
  }

  @EventHandler
  void on(LedgerMappingApproved event, Recorded recorded) {
    var row = mappings.find(eq(event.ledgerMapping())).first();
    if (row != null) {
      mappings.replaceOne(eq(row.mapping()), row.approved(event, recorded));
    }
  }

  @EventHandler
  void on(LedgerMappingWithdrawn event, Recorded recorded) {
    var row = mappings.find(eq(event.ledgerMapping())).first();
    if (row != null) {
      mappings.replaceOne(eq(row.mapping()), row.withdrawn(event, recorded));
    }
  }

  @ResetHandler
  void reset() {
    mappings.deleteMany(new Document());
  }
}
