package voti.credit.decisions;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.decision.CreditDecisionEvent;
import voti.kit.events.Recorded;

/** Keeps the inbox of documented credit decisions. */
@Component
@ProcessingGroup("decisions")
class DecisionProjector {

  static final String DECISIONS = "credit-decisions";

  private final MongoCollection<DecisionRow> decisions;

  DecisionProjector(MongoDatabase database) {
    decisions = database.getCollection(DECISIONS, DecisionRow.class);
    decisions.createIndex(Indexes.ascending("state", "sequence"));
    decisions.createIndex(Indexes.ascending("account"));
  }

  @EventHandler
  void on(CreditDecisionEvent event, Recorded recorded) {
    switch (event) {
      case CreditDecisionEvent.DecisionOpened e ->
          decisions.replaceOne(
              eq(e.creditDecision()),
              DecisionRow.of(e, recorded),
              new ReplaceOptions().upsert(true));
      case CreditDecisionEvent.DecisionReleased e ->
          close(
              event,
              row ->
                  row.closed(
                      "released",
                      e.deviation().percent().toPlainString(),
                      e.lastDay(),
                      e.decision().reason(),
                      recorded));
      case CreditDecisionEvent.DecisionRejected e ->
          close(event, row -> row.closed("rejected", null, null, e.decision().reason(), recorded));
      case CreditDecisionEvent.DecisionLapsed e ->
          close(event, row -> row.closed("lapsed", null, null, e.reason(), recorded));
    }
  }

  @ResetHandler
  void reset() {
    decisions.deleteMany(new Document());
  }

  private void close(CreditDecisionEvent event, UnaryOperator<DecisionRow> how) {
    var row = decisions.find(eq(event.creditDecision())).first();
    if (row != null) {
      decisions.replaceOne(eq(event.creditDecision()), how.apply(row));
    }
  }
}
