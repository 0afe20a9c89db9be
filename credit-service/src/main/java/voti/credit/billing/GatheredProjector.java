package voti.credit.billing;

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
import voti.credit.collective.CollectiveInvoiceEvent.DeliveryGathered;
import voti.credit.collective.CollectiveInvoiceEvent.StatementClosed;
import voti.kit.events.Recorded;

/** Keeps the statements that gather deliveries, until they are closed. */
@Component
@ProcessingGroup("gathered")
class GatheredProjector {

  static final String GATHERED = "gathered-deliveries";

  private final MongoCollection<GatheredRow> rows;

  GatheredProjector(MongoDatabase database) {
    rows = database.getCollection(GATHERED, GatheredRow.class);
    rows.createIndex(Indexes.ascending("periodEnd"));
    rows.createIndex(Indexes.ascending("account"));
  }

  @EventHandler
  void on(DeliveryGathered event, Recorded recorded) {
    var known = rows.find(eq(event.statement())).first();
    if (known == null || known.sequence() < recorded.sequence()) {
      rows.replaceOne(
          eq(event.statement()),
          GatheredRow.with(known, event, recorded),
          new ReplaceOptions().upsert(true));
    }
  }

  @EventHandler
  void on(StatementClosed event) {
    rows.deleteOne(eq(event.statement()));
  }

  @ResetHandler
  void reset() {
    rows.deleteMany(new Document());
  }
}
