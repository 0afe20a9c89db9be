package voti.credit.cutovers;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.cutover.Lines;
import voti.kit.web.Page;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** Finds cut-overs, with what they came to. */
@Component
class CutOvers {

  private static final int NEWEST = 50;
  private static final int PAGE = 200;

  private final MongoCollection<CutOverRow> cutOvers;
  private final MongoCollection<FileRow> files;
  private final MongoCollection<RefusedLine> refused;
  private final TakenAndBooked totals;
  private final FileProgress progress;

  CutOvers(MongoDatabase database, TakenAndBooked totals, FileProgress progress) {
    cutOvers = database.getCollection(CutOverProjector.CUT_OVERS, CutOverRow.class);
    files = database.getCollection(CutOverProjector.FILES, FileRow.class);
    refused = database.getCollection(CutOverProjector.REFUSED, RefusedLine.class);
    this.totals = totals;
    this.progress = progress;
  }

  /** The newest first. */
  List<CutOverRow> newest() {
    return cutOvers.find().sort(Sorts.descending("opened")).limit(NEWEST).into(new ArrayList<>());
  }

  CutOverRow get(String cutOver) {
    var row = cutOvers.find(eq(cutOver)).first();
    if (row == null) {
      throw new Unknown(
          "cut-over-is-known",
          "There is no cut-over " + cutOver + ".",
          new Fact("cut-over", cutOver));
    }
    return row;
  }

  CutOverView view(String cutOver) {
    var row = get(cutOver);
    var both = totals.of(cutOver);
    var lines =
        Lines.of(row.totals(), both.taken(), both.booked()).stream()
            .map(CutOverView.Side::of)
            .toList();
    var sent = new ArrayList<FileRow>();
    for (var file : files.find(eq("cutOver", cutOver)).sort(Sorts.descending("opened"))) {
      sent.add(file.state().equals("begun") ? file.soFar(progress.of(cutOver, file.file())) : file);
    }
    return new CutOverView(row, lines, sent, refused.countDocuments(eq("cutOver", cutOver)));
  }

  Page<RefusedLine> refused(String cutOver, @Nullable Long cursor) {
    var asked = eq("cutOver", get(cutOver).cutOver());
    var found =
        refused
            .find(cursor == null ? asked : and(asked, gt("opened", cursor)))
            .sort(Sorts.ascending("opened"))
            .limit(PAGE)
            .into(new ArrayList<>());
    var next = found.size() < PAGE ? null : Long.toString(found.getLast().opened());
    return new Page<>(found, next);
  }
}
