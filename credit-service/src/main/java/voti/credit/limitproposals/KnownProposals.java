package voti.credit.limitproposals;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** Reads the proposed limits. */
@Component
class KnownProposals {

  private static final int MOST = 200;

  private final MongoCollection<ProposalRow> proposals;

  KnownProposals(MongoDatabase database) {
    proposals = database.getCollection(ProposalProjector.PROPOSALS, ProposalRow.class);
  }

  ProposalRow get(String proposal) {
    var row = proposals.find(eq(proposal)).first();
    if (row == null) {
      throw unknown(proposal);
    }
    return row;
  }

  static Unknown unknown(String proposal) {
    return new Unknown(
        "limit-proposal-is-known",
        "There is no proposed limit " + proposal + ".",
        new Fact("proposal", proposal));
  }

  /** Oldest promise first; {@code all} is any state. */
  List<ProposalRow> list(Bson visible, String state, @Nullable String account) {
    return proposals
        .find(
            and(
                visible,
                state.equals("all") ? new Document() : eq("state", state),
                account == null ? new Document() : eq("account", account)))
        .sort(Sorts.ascending("answerBy", "_id"))
        .limit(MOST)
        .into(new ArrayList<>());
  }

  /** Those on which nobody decided in time. */
  List<ProposalRow> late(Instant now) {
    return proposals
        .find(
            and(
                eq("state", "open"),
                or(and(lte("answerBy", now), ne("nextDeputy", null)), lte("lapsesAt", now))))
        .sort(Sorts.ascending("answerBy"))
        .limit(MOST)
        .into(new ArrayList<>());
  }
}
