package voti.credit.decisions;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.function.Function;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import voti.credit.authority.Approvals;
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
    decisions.createIndex(Indexes.ascending("state", "answerBy"));
    decisions.createIndex(Indexes.ascending("account"));
    decisions.createIndex(Indexes.ascending("order"));
  }

  @EventHandler
  void on(CreditDecisionEvent event, Recorded recorded) {
    switch (event) {
      case CreditDecisionEvent.DecisionOpened e ->
          decisions.replaceOne(
              eq(e.creditDecision()),
              DecisionRow.of(e, recorded),
              new ReplaceOptions().upsert(true));
      case CreditDecisionEvent.DecisionApproved e ->
          onItsWay(
              event,
              recorded,
              row ->
                  (e.terms().equals(row.terms()) ? row.approvals() : row.approvals().anew())
                      .with(e.approval()),
              set("terms", e.terms()));
      case CreditDecisionEvent.DecisionEscalated e ->
          onItsWay(event, recorded, row -> row.approvals().later(), set("answerBy", e.answerBy()));
      case CreditDecisionEvent.ApprovalRefused _ -> {}
      default -> update(event, recorded, Answered.by(event, recorded));
    }
  }

  @ResetHandler
  void reset() {
    decisions.deleteMany(new Document());
  }

  private void onItsWay(
      CreditDecisionEvent event,
      Recorded recorded,
      Function<DecisionRow, Approvals> how,
      Bson more) {
    var row = decisions.find(eq(event.creditDecision())).first();
    if (row != null && row.sequence() < recorded.sequence()) {
      var approvals = how.apply(row);
      var needs = String.join(",", approvals.mayApprove());
      update(
          event,
          recorded,
          combine(
              set("approvals", approvals),
              set("needs", needs),
              set("nextDeputy", approvals.nextDeputy()),
              more));
    }
  }

  /** What was seen before changes nothing. */
  private void update(CreditDecisionEvent event, Recorded recorded, Bson change) {
    decisions.updateOne(
        and(eq(event.creditDecision()), lt("sequence", recorded.sequence())),
        combine(change, set("sequence", recorded.sequence())));
  }
}
