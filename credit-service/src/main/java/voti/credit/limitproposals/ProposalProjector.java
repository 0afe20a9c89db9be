package voti.credit.limitproposals;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import voti.credit.authority.Approvals;
import voti.credit.limitproposal.LimitProposalEvent;
import voti.kit.events.Recorded;

/** Keeps the proposed limits. What was seen before changes nothing. */
@Component
@ProcessingGroup("limit-proposals")
class ProposalProjector {

  static final String PROPOSALS = "credit-limit-proposals";

  private final MongoCollection<ProposalRow> proposals;

  ProposalProjector(MongoDatabase database) {
    proposals = database.getCollection(PROPOSALS, ProposalRow.class);
    proposals.createIndex(Indexes.ascending("state", "answerBy"));
    proposals.createIndex(Indexes.ascending("account"));
  }

  @EventHandler
  void on(LimitProposalEvent event, Recorded recorded) {
    switch (event) {
      case LimitProposalEvent.LimitProposed e ->
          proposals.replaceOne(
              eq(e.limitProposal()),
              ProposalRow.of(e, recorded),
              new ReplaceOptions().upsert(true));
      case LimitProposalEvent.LimitProposalApproved e ->
          onItsWay(
              event,
              recorded,
              known -> known.with(e.approval()),
              new Document("$set", new Document()));
      case LimitProposalEvent.LimitProposalEscalated e ->
          onItsWay(event, recorded, Approvals::later, set("answerBy", e.answerBy()));
      case LimitProposalEvent.LimitApprovalRefused _ -> {}
      case LimitProposalEvent.LimitProposalGranted e ->
          decided(event, recorded, "granted", e.decision().reason());
      case LimitProposalEvent.LimitProposalRejected e ->
          decided(event, recorded, "rejected", e.decision().reason());
      case LimitProposalEvent.LimitProposalLapsed e ->
          decided(event, recorded, "lapsed", e.reason());
    }
  }

  @ResetHandler
  void reset() {
    proposals.deleteMany(new Document());
  }

  private void onItsWay(
      LimitProposalEvent event, Recorded recorded, UnaryOperator<Approvals> how, Bson more) {
    var row = proposals.find(eq(event.limitProposal())).first();
    if (row != null && row.sequence() < recorded.sequence()) {
      var approvals = how.apply(row.approvals());
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

  private void decided(LimitProposalEvent event, Recorded recorded, String state, String reason) {
    update(
        event,
        recorded,
        combine(
            set("state", state),
            set("reason", reason),
            set("decidedBy", recorded.actor().person()),
            set("decidedAt", recorded.at())));
  }

  private void update(LimitProposalEvent event, Recorded recorded, Bson change) {
    proposals.updateOne(
        and(eq(event.limitProposal()), lt("sequence", recorded.sequence())),
        combine(change, set("sequence", recorded.sequence())));
  }
}
