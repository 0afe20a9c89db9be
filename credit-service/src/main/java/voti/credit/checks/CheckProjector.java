package voti.credit.checks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.check.CreditCheckEvent.CheckRecorded;

/** Keeps the checks of each account. */
@Component
@ProcessingGroup("checks")
class CheckProjector {

  static final String CHECKS = "credit-checks";

  private final MongoCollection<CheckRow> checks;

  CheckProjector(MongoDatabase database) {
    checks = database.getCollection(CHECKS, CheckRow.class);
    checks.createIndex(Indexes.ascending("account", "on"));
  }

  @EventHandler
  void on(CheckRecorded event) {
    checks.replaceOne(
        Filters.eq(event.creditCheck()), CheckRow.of(event), new ReplaceOptions().upsert(true));
  }

  @ResetHandler
  void reset() {
    checks.deleteMany(new Document());
  }
}
