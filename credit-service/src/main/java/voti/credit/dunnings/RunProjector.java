package voti.credit.dunnings;

import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.dunning.DunningRunEvent;
import voti.credit.views.Rows;
import voti.kit.events.Recorded;

/** Keeps dunning runs. */
@Component
@ProcessingGroup("dunning")
class RunProjector {

  static final String RUNS = "dunning-runs";

  private final MongoCollection<RunRow> runs;

  RunProjector(MongoDatabase database) {
    runs = database.getCollection(RUNS, RunRow.class);
    runs.createIndex(Indexes.ascending("state"));
    runs.createIndex(Indexes.ascending("opened"));
  }

  @EventHandler
  void on(DunningRunEvent event, Recorded recorded) {
    switch (event) {
      case DunningRunEvent.RunStarted e -> Rows.keep(runs, e.run(), RunRow.of(e, recorded));
      case DunningRunEvent.RunPrepared e ->
          Rows.change(
              runs,
              e.run(),
              recorded,
              List.of(
                  set("state", "prepared"),
                  set("letters", e.letters().size()),
                  set("letterIds", e.letters()),
                  set("due", e.due()),
                  set("leftOut", e.leftOut())));
      case DunningRunEvent.RunApproved e ->
          decided(e.run(), "approved", e.decision().reason(), recorded);
      case DunningRunEvent.RunCancelled e -> decided(e.run(), "cancelled", e.why(), recorded);
      case DunningRunEvent.RunFinished e ->
          Rows.change(
              runs,
              e.run(),
              recorded,
              List.of(
                  set("state", "finished"),
                  set("sent", e.sent()),
                  set("kept", e.kept()),
                  set("voided", e.voided())));
    }
  }

  @ResetHandler
  void reset() {
    runs.deleteMany(new Document());
  }

  private void decided(String run, String state, String why, Recorded recorded) {
    Rows.change(
        runs,
        run,
        recorded,
        List.of(
            set("state", state),
            set("decidedBy", recorded.actor().person()),
            set("decidedAt", recorded.at()),
            set("reason", why)));
  }
}
