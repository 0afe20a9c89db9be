package voti.credit.disputes;

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
import voti.credit.dispute.DisputeEvent;
import voti.credit.views.Rows;
import voti.kit.events.Recorded;

/** Keeps disputes with how they ended. */
@Component
@ProcessingGroup("disputes")
class DisputeProjector {

  static final String DISPUTES = "disputes";

  private final MongoCollection<DisputeRow> disputes;

  DisputeProjector(MongoDatabase database) {
    disputes = database.getCollection(DISPUTES, DisputeRow.class);
    disputes.createIndex(Indexes.ascending("state", "opened"));
    disputes.createIndex(Indexes.ascending("state", "answerBy"));
    disputes.createIndex(Indexes.ascending("account", "opened"));
  }

  @EventHandler
  void on(DisputeEvent event, Recorded recorded) {
    switch (event) {
      case DisputeEvent.DisputeOpened e ->
          Rows.keep(disputes, e.dispute(), DisputeRow.of(e, recorded));
      case DisputeEvent.DisputeAssigned e ->
          Rows.change(
              disputes,
              e.dispute(),
              recorded,
              List.of(
                  set("owner", e.owner()), set("answerBy", e.answerBy()), set("remindedOn", null)));
      case DisputeEvent.DisputeOwnerReminded e ->
          Rows.change(disputes, e.dispute(), recorded, List.of(set("remindedOn", e.on())));
      case DisputeEvent.DisputeAccepted e ->
          end(
              e,
              recorded,
              "accepted",
              e.decision().reason(),
              set("creditNoteWanted", e.creditNoteWanted()));
      case DisputeEvent.DisputeRejected e -> end(e, recorded, "rejected", e.decision().reason());
      case DisputeEvent.DisputeWithdrawn e -> end(e, recorded, "withdrawn", e.why());
      case DisputeEvent.DisputeLapsed e -> end(e, recorded, "lapsed", e.sentence());
      case DisputeEvent.DisputeSettled e ->
          Rows.change(
              disputes,
              e.dispute(),
              recorded,
              List.of(set("state", "settled"), set("creditNote", e.creditNote())));
    }
  }

  @ResetHandler
  void reset() {
    disputes.deleteMany(new Document());
  }

  private void end(
      DisputeEvent event, Recorded recorded, String state, String words, Bson... more) {
    var changes = new ArrayList<>(List.of(more));
    changes.add(set("state", state));
    changes.add(set("words", words));
    changes.add(set("decidedBy", recorded.actor().person()));
    changes.add(set("decidedAt", recorded.at()));
    Rows.change(disputes, event.dispute(), recorded, changes);
  }
}
