package voti.credit.cutovers;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import voti.credit.cutover.CutOverEvent;
import voti.credit.cutover.CutOverEvent.FileBegun;
import voti.credit.cutover.CutOverEvent.FileRowsRefused;
import voti.credit.cutover.CutOverEvent.FileTaken;
import voti.credit.views.Rows;
import voti.kit.events.Recorded;

/** Keeps cut-overs, their files and what was refused of these. */
@Component
@ProcessingGroup("cut-overs")
class CutOverProjector {

  static final String CUT_OVERS = "cut-overs";
  static final String FILES = "cut-over-files";
  static final String REFUSED = "cut-over-refused";

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<CutOverRow> cutOvers;
  private final MongoCollection<FileRow> files;
  private final MongoCollection<RefusedLine> refused;

  CutOverProjector(MongoDatabase database) {
    cutOvers = database.getCollection(CUT_OVERS, CutOverRow.class);
    cutOvers.createIndex(Indexes.ascending("opened"));
    files = database.getCollection(FILES, FileRow.class);
    files.createIndex(Indexes.ascending("cutOver", "opened"));
    refused = database.getCollection(REFUSED, RefusedLine.class);
    refused.createIndex(Indexes.ascending("cutOver", "opened"));
    refused.createIndex(Indexes.ascending("fileId", "attempt"));
  }

  @EventHandler
  void on(CutOverEvent event, Recorded recorded) {
    switch (event) {
      case CutOverEvent.CutOverOpened e ->
          Rows.keep(cutOvers, e.cutOver(), CutOverRow.of(e, recorded));
      case FileBegun e -> begin(e, recorded);
      case FileRowsRefused e -> refuse(e, recorded);
      case FileTaken e -> end(e, recorded);
      case CutOverEvent.CutOverReconciled e ->
          change(
              e.cutOver(),
              recorded,
              set("state", "reconciled"),
              set("reconciledAt", recorded.at()));
      case CutOverEvent.CutOverConfirmed e ->
          change(
              e.cutOver(),
              recorded,
              set("state", "confirmed"),
              set("decidedBy", recorded.actor().person()),
              set("decidedAt", recorded.at()),
              set("reason", e.decision().reason()));
      case CutOverEvent.CutOverRefused e ->
          change(e.cutOver(), recorded, set("reason", e.sentence()));
    }
  }

  @ResetHandler
  void reset() {
    cutOvers.deleteMany(new Document());
    files.deleteMany(new Document());
    refused.deleteMany(new Document());
  }

  private void begin(FileBegun e, Recorded recorded) {
    var id = FileRow.id(e.cutOver(), e.file());
    var known = files.find(eq(id)).first();
    if (known == null || known.sequence() < recorded.sequence()) {
      files.replaceOne(eq(id), FileRow.of(e, recorded), UPSERT);
      refused.deleteMany(and(eq("fileId", id), lt("attempt", e.attempt())));
    }
    change(e.cutOver(), recorded, set("state", "open"), set("reconciledAt", null));
  }

  private void refuse(FileRowsRefused e, Recorded recorded) {
    var file = files.find(eq(FileRow.id(e.cutOver(), e.file()))).first();
    if (file == null || file.attempt() > e.attempt()) {
      return;
    }
    var writes = new ArrayList<ReplaceOneModel<RefusedLine>>();
    for (var row : e.rows()) {
      var line = RefusedLine.of(file, e.attempt(), row, recorded.sequence() + writes.size());
      writes.add(new ReplaceOneModel<>(eq(line.id()), line, UPSERT));
    }
    refused.bulkWrite(writes);
  }

  private void end(FileTaken e, Recorded recorded) {
    var counted = e.counted();
    Rows.change(
        files,
        FileRow.id(e.cutOver(), e.file()),
        recorded,
        List.of(
            set("state", "taken"),
            set("rows", counted.rows()),
            set("taken", counted.taken()),
            set("known", counted.known()),
            set("refused", counted.refused()),
            set("sums", counted.sums())));
  }

  private void change(String cutOver, Recorded recorded, Bson... changes) {
    Rows.change(cutOvers, cutOver, recorded, List.of(changes));
  }
}
