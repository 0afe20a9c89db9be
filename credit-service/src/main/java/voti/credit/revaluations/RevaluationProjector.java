package voti.credit.revaluations;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountEvent.ItemsRevalued;
import voti.credit.revaluation.RevaluationEvent.RevaluationStarted;
import voti.credit.revaluation.RevaluationEvent.RevaluationTakenBack;
import voti.credit.views.Rows;
import voti.kit.events.Recorded;

/** Keeps revaluations, and what they made of each account's items. */
@Component
@ProcessingGroup("revaluations")
class RevaluationProjector {

  static final String REVALUATIONS = "revaluations";
  static final String ACCOUNTS = "revalued-accounts";

  private final MongoCollection<RevaluationRow> revaluations;
  private final MongoCollection<RevaluationRow.OfAccount> accounts;

  RevaluationProjector(MongoDatabase database) {
    revaluations = database.getCollection(REVALUATIONS, RevaluationRow.class);
    revaluations.createIndex(Indexes.ascending("opened"));
    revaluations.createIndex(Indexes.ascending("state", "reverseOn"));
    accounts = database.getCollection(ACCOUNTS, RevaluationRow.OfAccount.class);
    accounts.createIndex(Indexes.ascending("revaluation", "_id"));
  }

  @EventHandler
  void on(RevaluationStarted event, Recorded recorded) {
    Rows.keep(revaluations, event.revaluation(), RevaluationRow.of(event, recorded));
  }

  @EventHandler
  void on(RevaluationTakenBack event, Recorded recorded) {
    Rows.change(
        revaluations,
        event.revaluation(),
        recorded,
        List.of(set("state", "taken-back"), set("reverseOn", event.on())));
  }

  @EventHandler
  void on(ItemsRevalued event, Recorded recorded) {
    accounts.replaceOne(
        eq(recorded.sequence()),
        new RevaluationRow.OfAccount(
            recorded.sequence(),
            event.revaluation(),
            event.account(),
            event.reversal(),
            event.on(),
            event.change(),
            event.items()),
        new ReplaceOptions().upsert(true));
  }

  @ResetHandler
  void reset() {
    revaluations.deleteMany(new Document());
    accounts.deleteMany(new Document());
  }
}
