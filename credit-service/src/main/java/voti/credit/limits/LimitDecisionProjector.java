package voti.credit.limits;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountEvent.LimitDecided;
import voti.credit.views.Rows;
import voti.kit.events.Recorded;

/** Keeps every limit that was decided, with who decided it. */
@Component
@ProcessingGroup("limit-decisions")
class LimitDecisionProjector {

  static final String DECISIONS = "limit-decisions";

  private final MongoCollection<LimitDecisionRow> decisions;

  LimitDecisionProjector(MongoDatabase database) {
    decisions = database.getCollection(DECISIONS, LimitDecisionRow.class);
    decisions.createIndex(Indexes.ascending("account"));
  }

  @EventHandler
  void on(LimitDecided e, Recorded recorded, @SequenceNumber long number) {
    var row = LimitDecisionRow.of(e, recorded, number);
    Rows.keep(decisions, row.id(), row);
  }

  @ResetHandler
  void reset() {
    decisions.deleteMany(new Document());
  }
}
