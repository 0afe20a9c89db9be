package voti.credit.checks;

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
import voti.credit.check.CreditCheckEvent.CheckRecorded;
import voti.kit.events.Recorded;

/** Keeps the checks of each account, and of each account the newest. */
@Component
@ProcessingGroup("checks")
class CheckProjector {

  static final String CHECKS = "credit-checks";
  static final String NEWEST = "credit-checks-newest";

  private final MongoCollection<CheckRow> checks;
  private final MongoCollection<NewestCheck> newest;

  CheckProjector(MongoDatabase database) {
    checks = database.getCollection(CHECKS, CheckRow.class);
    checks.createIndex(Indexes.ascending("account", "on"));
    checks.createIndex(Indexes.ascending("on"));
    newest = database.getCollection(NEWEST, NewestCheck.class);
    newest.createIndex(Indexes.ascending("validUntil"));
  }

  @EventHandler
  void on(CheckRecorded event, Recorded recorded) {
    checks.replaceOne(
        eq(event.creditCheck()), CheckRow.of(event), new ReplaceOptions().upsert(true));
    var one = NewestCheck.of(event, recorded.sequence());
    var known = newest.find(eq(event.account())).first();
    if (known == null || one.isNewerThan(known)) {
      newest.replaceOne(eq(event.account()), one, new ReplaceOptions().upsert(true));
    }
  }

  @ResetHandler
  void reset() {
    checks.deleteMany(new Document());
    newest.deleteMany(new Document());
  }
}
