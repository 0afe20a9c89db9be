package voti.credit.cutovers;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.cutover.FileKind;
import voti.credit.cutover.TakenOverCommand.Refused;
import voti.credit.cutover.TakenOverEvent;
import voti.credit.cutover.TakenRow;
import voti.kit.events.Recorded;

/**
 * Keeps each row that was taken, so that they can be counted. An event seen before changes nothing.
 */
@Component
@ProcessingGroup("cut-overs")
class TakenRowProjector {

  static final String ROWS = "cut-over-rows";

  private final MongoCollection<TakenRowDocument> rows;

  TakenRowProjector(MongoDatabase database) {
    rows = database.getCollection(ROWS, TakenRowDocument.class);
  }

  @EventHandler
  void on(TakenOverEvent event, Recorded recorded) {
    switch (event) {
      case TakenOverEvent.RowsTaken e -> keep(e, e.kind(), e.rows(), false, recorded);
      case TakenOverEvent.RowsTakenAgain e -> keep(e, e.kind(), e.rows(), false, recorded);
      case TakenOverEvent.RowsBooked e -> keep(e, e.kind(), e.rows(), true, recorded);
      case TakenOverEvent.PaymentsTaken e -> keep(e, FileKind.PAID_ITEMS, e.rows(), true, recorded);
      case TakenOverEvent.RowsContradicted _ -> {}
      case TakenOverEvent.RowsGivenBack e -> giveBack(e, recorded);
    }
  }

  @ResetHandler
  void reset() {
    rows.deleteMany(new Document());
  }

  private void keep(
      TakenOverEvent e, FileKind kind, List<TakenRow> taken, boolean booked, Recorded recorded) {
    var cutOver = e.origin().cutOver();
    var known = known(cutOver, taken.stream().map(TakenRow::id).toList());
    var writes =
        taken.stream()
            .map(
                row ->
                    new TakenRowDocument(
                        TakenRowDocument.id(cutOver, row.id()),
                        cutOver,
                        e.account(),
                        kind.word(),
                        row.id(),
                        row.amount(),
                        booked,
                        recorded.sequence()))
            .filter(row -> known.getOrDefault(row.id(), -1L) < recorded.sequence())
            .map(row -> new ReplaceOneModel<>(eq(row.id()), row, new ReplaceOptions().upsert(true)))
            .toList();
    if (!writes.isEmpty()) {
      rows.bulkWrite(writes);
    }
  }

  private void giveBack(TakenOverEvent.RowsGivenBack e, Recorded recorded) {
    var cutOver = e.origin().cutOver();
    var known = known(cutOver, e.rows().stream().map(Refused::id).toList());
    known.forEach(
        (id, sequence) -> {
          if (sequence < recorded.sequence()) {
            rows.deleteOne(eq(id));
          }
        });
  }

  private Map<String, Long> known(String cutOver, List<String> ids) {
    var sequences = new HashMap<String, Long>();
    var wanted = ids.stream().map(id -> TakenRowDocument.id(cutOver, id)).toList();
    rows.find(in("_id", wanted)).forEach(row -> sequences.put(row.id(), row.sequence()));
    return sequences;
  }
}
