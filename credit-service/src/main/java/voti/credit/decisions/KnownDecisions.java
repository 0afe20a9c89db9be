package voti.credit.decisions;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.decision.AskedAgain;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** Reads the inbox of documented credit decisions. */
@Component
class KnownDecisions {

  static final int PAGE = 100;

  private static final int PRECEDENTS = 5;

  private final MongoCollection<DecisionRow> decisions;

  KnownDecisions(MongoDatabase database) {
    decisions = database.getCollection(DecisionProjector.DECISIONS, DecisionRow.class);
  }

  DecisionRow get(String decision) {
    var row = decisions.find(eq(decision)).first();
    if (row == null) {
      throw unknown(decision);
    }
    return row;
  }

  static Unknown unknown(String decision) {
    return new Unknown(
        "decision-is-known",
        "There is no credit decision " + decision + ".",
        new Fact("decision", decision));
  }

  /** The roles that may give the next approval; none when there is no such decision. */
  Stream<String> needs(String decision) {
    var row = decisions.find(eq(decision)).first();
    return row == null ? Stream.empty() : row.approvals().mayApprove().stream();
  }

  /** Oldest promise first; {@code all} is any state. */
  List<DecisionRow> list(
      Bson visible, String state, @Nullable String account, @Nullable Promise after) {
    var asked = new ArrayList<Bson>();
    asked.add(visible);
    asked.add(state.equals("all") ? new Document() : eq("state", state));
    asked.add(account == null ? new Document() : eq("account", account));
    if (after != null) {
      asked.add(
          or(
              gt("answerBy", after.answerBy()),
              and(eq("answerBy", after.answerBy()), gt("_id", after.decision()))));
    }
    return decisions
        .find(and(asked))
        .sort(Sorts.ascending("answerBy", "_id"))
        .limit(PAGE)
        .into(new ArrayList<>());
  }

  /** Earlier ones of the account that were decided, newest first. */
  List<DecisionRow> precedents(DecisionRow row) {
    return decisions
        .find(and(eq("account", row.account()), ne("decidedAt", null), ne("_id", row.decision())))
        .sort(Sorts.descending("decidedAt"))
        .limit(PRECEDENTS)
        .into(new ArrayList<>());
  }

  /** The one that opened when the order was looked at again; {@code null} when it fitted. */
  @Nullable String after(DecisionRow row) {
    var next = decisions.find(eq(AskedAgain.of(row.account(), row.decision()))).first();
    return next == null ? null : next.decision();
  }

  /** Those whose answer is late and for which a deputy is left. */
  List<DecisionRow> late(Instant now) {
    return decisions
        .find(and(eq("state", "open"), lte("answerBy", now), ne("nextDeputy", null)))
        .sort(Sorts.ascending("answerBy"))
        .limit(PAGE)
        .into(new ArrayList<>());
  }
}
