package voti.credit.confirmations;

import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import voti.credit.confirmation.BalanceConfirmationEvent;
import voti.credit.confirmation.ConfirmationRoundEvent;
import voti.credit.views.Rows;
import voti.kit.events.Recorded;

/** Keeps rounds of balance confirmations and their letters. */
@Component
@ProcessingGroup("balance-confirmations")
class ConfirmationProjector {

  static final String ROUNDS = "confirmation-rounds";
  static final String CONFIRMATIONS = "balance-confirmations";

  private final MongoCollection<RoundRow> rounds;
  private final MongoCollection<ConfirmationRow> confirmations;

  ConfirmationProjector(MongoDatabase database) {
    rounds = database.getCollection(ROUNDS, RoundRow.class);
    confirmations = database.getCollection(CONFIRMATIONS, ConfirmationRow.class);
    confirmations.createIndex(Indexes.ascending("round", "opened"));
    confirmations.createIndex(Indexes.ascending("account", "opened"));
    confirmations.createIndex(Indexes.ascending("state", "opened"));
    confirmations.createIndex(Indexes.ascending("state", "dueOn"));
  }

  @EventHandler
  void on(ConfirmationRoundEvent event, Recorded recorded) {
    switch (event) {
      case ConfirmationRoundEvent.ConfirmationRoundStarted e ->
          Rows.keep(rounds, e.round(), RoundRow.of(e, recorded));
      case ConfirmationRoundEvent.ConfirmationRoundWritten e ->
          Rows.change(
              rounds,
              e.round(),
              recorded,
              List.of(
                  set("state", "written"), set("written", e.written()), set("before", e.before())));
      case ConfirmationRoundEvent.ConfirmationRoundReminded e ->
          Rows.change(
              rounds,
              e.round(),
              recorded,
              List.of(set("remindedOn", e.on()), set("answerBy", e.answerBy())));
      case ConfirmationRoundEvent.ConfirmationRoundRefused _ -> {}
    }
  }

  @EventHandler
  void on(BalanceConfirmationEvent event, Recorded recorded) {
    switch (event) {
      case BalanceConfirmationEvent.ConfirmationWritten e ->
          Rows.keep(confirmations, e.confirmation(), ConfirmationRow.of(e, recorded));
      case BalanceConfirmationEvent.ConfirmationTaken e -> change(e, recorded, "taken");
      case BalanceConfirmationEvent.ConfirmationSent e ->
          change(e, recorded, "sent", set("channel", e.channel()), set("leftAt", recorded.at()));
      case BalanceConfirmationEvent.ConfirmationKept e ->
          change(e, recorded, "kept", set("keptWhy", e.why()));
      case BalanceConfirmationEvent.ConfirmationReminded e ->
          change(
              e,
              recorded,
              "written",
              set("reminders", e.reminders()),
              set("remindedOn", e.on()),
              set("answerBy", e.answerBy()));
      case BalanceConfirmationEvent.BalanceConfirmed e ->
          change(
              e,
              recorded,
              "confirmed",
              set("answeredOn", e.on()),
              set("answeredBy", e.by()),
              set("answeredThrough", e.channel()));
      case BalanceConfirmationEvent.BalanceContested e ->
          change(
              e,
              recorded,
              "contested",
              set("answeredOn", e.on()),
              set("answeredBy", e.by()),
              set("claims", e.claims()),
              set("contested", e.items()),
              set("owner", e.owner()),
              set("dueOn", e.answerBy()));
      case BalanceConfirmationEvent.ContestOwnerReminded e ->
          change(e, recorded, "contested", set("ownerRemindedOn", e.on()));
      case BalanceConfirmationEvent.ContestResolved e -> {
        change(e, recorded, "resolved", ended(e));
      }
      case BalanceConfirmationEvent.ConfirmationUnanswered e ->
          change(e, recorded, "unanswered", set("why", e.why()));
      case BalanceConfirmationEvent.ConfirmationRefused _ -> {}
    }
  }

  @ResetHandler
  void reset() {
    rounds.deleteMany(new Document());
    confirmations.deleteMany(new Document());
  }

  private static Bson[] ended(BalanceConfirmationEvent.ContestResolved e) {
    var changes = new ArrayList<>(List.of(set("outcome", e.outcome()), set("why", e.why())));
    if (e.dispute() != null) {
      changes.add(set("dispute", e.dispute()));
    }
    return changes.toArray(Bson[]::new);
  }

  private void change(
      BalanceConfirmationEvent event, Recorded recorded, String state, Bson... more) {
    var changes = new ArrayList<>(List.of(more));
    changes.add(set("state", state));
    Rows.change(confirmations, event.confirmation(), recorded, changes);
  }
}
