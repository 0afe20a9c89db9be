package voti.credit.writeoffs;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.views.Rows;
import voti.credit.writeoff.WriteOffEvent;
import voti.kit.events.Recorded;

/** Keeps write-offs with who must decide or has decided. */
@Component
@ProcessingGroup("write-offs")
class WriteOffProjector {

  static final String WRITE_OFFS = "write-offs";

  private final MongoCollection<WriteOffRow> writeOffs;

  WriteOffProjector(MongoDatabase database) {
    writeOffs = database.getCollection(WRITE_OFFS, WriteOffRow.class);
    writeOffs.createIndex(Indexes.ascending("state", "opened"));
    writeOffs.createIndex(Indexes.ascending("account", "opened"));
  }

  @EventHandler
  void on(WriteOffEvent event, Recorded recorded) {
    switch (event) {
      case WriteOffEvent.WriteOffEscalated e ->
          Rows.keep(
              writeOffs,
              e.writeOff(),
              WriteOffRow.of(e, e.number(), e.on(), e.decision(), "escalated", recorded));
      case WriteOffEvent.WriteOffApproved e -> {
        Rows.keep(
            writeOffs,
            e.writeOff(),
            WriteOffRow.of(e, e.number(), e.on(), e.decision(), "approved", recorded));
        decided(e.writeOff(), "approved", e.decision().reason(), recorded);
      }
      case WriteOffEvent.WriteOffRejected e ->
          decided(e.writeOff(), "rejected", e.decision().reason(), recorded);
      case WriteOffEvent.WriteOffLapsed e ->
          Rows.change(
              writeOffs,
              e.writeOff(),
              recorded,
              List.of(set("state", "lapsed"), set("words", e.sentence())));
      case WriteOffEvent.DebtRecovered e -> recovered(e, recorded);
    }
  }

  @ResetHandler
  void reset() {
    writeOffs.deleteMany(new Document());
  }

  private void decided(String writeOff, String state, String words, Recorded recorded) {
    Rows.change(
        writeOffs,
        writeOff,
        recorded,
        List.of(
            set("state", state),
            set("decidedBy", recorded.actor().person()),
            set("words", words),
            unset("needs")));
  }

  private void recovered(WriteOffEvent.DebtRecovered e, Recorded recorded) {
    var row = writeOffs.find(eq(e.writeOff())).first();
    if (row != null) {
      Rows.change(
          writeOffs,
          e.writeOff(),
          recorded,
          List.of(
              set("recovered", row.amount().minus(e.left())),
              set("state", e.left().isZero() ? "recovered" : "approved")));
    }
  }
}
