package voti.credit.confirmations;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.views.Rows;
import voti.kit.web.Page;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** Reads rounds of balance confirmations and their letters. */
@Component
class Confirmations {

  private static final int ROUNDS = 50;

  private final MongoCollection<RoundRow> rounds;
  private final MongoCollection<ConfirmationRow> confirmations;

  Confirmations(MongoDatabase database) {
    rounds = database.getCollection(ConfirmationProjector.ROUNDS, RoundRow.class);
    confirmations =
        database.getCollection(ConfirmationProjector.CONFIRMATIONS, ConfirmationRow.class);
  }

  /** The last rounds, the newest first. */
  List<RoundRow> rounds() {
    return rounds.find().sort(Sorts.descending("opened")).limit(ROUNDS).into(new ArrayList<>());
  }

  List<RoundRow> roundsThatAre(String state) {
    return rounds.find(eq("state", state)).into(new ArrayList<>());
  }

  RoundRow round(String round) {
    var row = rounds.find(eq(round)).first();
    if (row == null) {
      throw unknown("round", round);
    }
    return row;
  }

  ConfirmationRow find(String confirmation) {
    var row = confirmations.find(eq(confirmation)).first();
    if (row == null) {
      throw unknown("confirmation", confirmation);
    }
    return row;
  }

  /** Letters of rounds in one of these states, oldest first. */
  List<ConfirmationRow> ofRoundsThatAre(List<String> states) {
    var found =
        confirmations
            .find(in("state", states))
            .sort(Sorts.ascending("opened"))
            .into(new ArrayList<>());
    if (!found.isEmpty()) {
      var known = new HashSet<String>();
      rounds.find().forEach(round -> known.add(round.round()));
      found.removeIf(letter -> !known.contains(letter.round()));
    }
    return found;
  }

  /** Contested ones whose day is over, and whose owner was not reminded of it. */
  List<ConfirmationRow> late(LocalDate today, int most) {
    return confirmations
        .find(and(eq("state", "contested"), lt("dueOn", today), eq("ownerRemindedOn", null)))
        .sort(Sorts.ascending("dueOn", "_id"))
        .limit(most)
        .into(new ArrayList<>());
  }

  /** Letters of a round that the caller may see. */
  List<ConfirmationRow> of(String round, Bson visible) {
    return confirmations
        .find(and(eq("round", round), visible))
        .sort(Sorts.ascending("opened"))
        .into(new ArrayList<>());
  }

  Page<ConfirmationRow> page(Bson asked, @Nullable String state, @Nullable Long cursor) {
    return Rows.page(
        confirmations,
        state == null ? asked : and(asked, eq("state", state)),
        cursor,
        ConfirmationRow::opened);
  }

  private static Unknown unknown(String what, String id) {
    return new Unknown(
        what + "-is-known", "There is no " + what + " " + id + ".", new Fact(what, id));
  }
}
