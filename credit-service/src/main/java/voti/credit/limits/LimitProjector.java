package voti.credit.limits;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountEvent.Absorbed;
import voti.credit.creditaccount.CreditAccountEvent.LimitDecided;
import voti.credit.creditaccount.CreditAccountEvent.MergedAway;
import voti.credit.limitproposal.LimitProposalEvent.LimitProposalGranted;
import voti.kit.events.Recorded;

/**
 * Keeps the limits with their review days: what a proposal said, until another limit is decided.
 */
@Component
@ProcessingGroup("limits")
class LimitProjector {

  static final String LIMITS = "credit-limits";

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<LimitRow> limits;

  LimitProjector(MongoDatabase database) {
    limits = database.getCollection(LIMITS, LimitRow.class);
    limits.createIndex(Indexes.ascending("reviewOn"));
  }

  @EventHandler
  void on(LimitProposalGranted e, Recorded recorded) {
    keep(
        new LimitRow(
            e.account(),
            e.limit(),
            e.check().check(),
            e.check().creditClass(),
            e.check().validUntil(),
            e.reviewOn(),
            e.limitProposal(),
            e.on(),
            recorded.sequence()));
  }

  @EventHandler
  void on(LimitDecided e, Recorded recorded) {
    var known = limits.find(eq(e.account())).first();
    // The account takes on what was granted on the same check: the review day stays as proposed.
    var proposed =
        known != null
            && known.proposal() != null
            && known.limit().equals(e.limit())
            && known.check().equals(e.check().check())
            && known.decidedOn().equals(e.on());
    keep(
        new LimitRow(
            e.account(),
            e.limit(),
            e.check().check(),
            e.check().creditClass(),
            e.check().validUntil(),
            proposed && known != null ? known.reviewOn() : e.check().validUntil(),
            proposed && known != null ? known.proposal() : null,
            e.on(),
            recorded.sequence()));
  }

  @EventHandler
  void on(MergedAway e) {
    limits.deleteOne(eq(e.account()));
  }

  /** Of two limits one stands until somebody decides: it is to be looked at now. */
  @EventHandler
  void on(Absorbed e) {
    if (e.book().limit() != null) {
      limits.updateOne(eq(e.account()), Updates.set("reviewOn", e.on()));
    }
  }

  @ResetHandler
  void reset() {
    limits.deleteMany(new Document());
  }

  private void keep(LimitRow row) {
    var known = limits.find(eq(row.account())).first();
    if (known == null || known.sequence() < row.sequence()) {
      limits.replaceOne(eq(row.account()), row, UPSERT);
    }
  }
}
