package voti.credit.bonusnotes;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.bonusnote.BonusNoteEvent;
import voti.credit.views.Rows;
import voti.kit.events.Recorded;

/** Keeps the credit notes of bonuses; an event seen before changes nothing. */
@Component
@ProcessingGroup("bonus-notes")
class BonusNoteProjector {

  static final String NOTES = "bonus-notes";

  private final MongoCollection<BonusNoteRow> notes;

  BonusNoteProjector(MongoDatabase database) {
    notes = database.getCollection(NOTES, BonusNoteRow.class);
    notes.createIndex(Indexes.ascending("agreement", "opened"));
    notes.createIndex(Indexes.ascending("account", "opened"));
    notes.createIndex(Indexes.ascending("state", "opened"));
  }

  @EventHandler
  void on(BonusNoteEvent event, Recorded recorded) {
    switch (event) {
      case BonusNoteEvent.BonusSettlementHeard e ->
          Rows.keep(notes, e.bonusNote(), BonusNoteRow.of(e, recorded.sequence()));
      case BonusNoteEvent.BonusNoteIssued e -> {
        var row = notes.find(eq(e.bonusNote())).first();
        if (row != null && row.sequence() < recorded.sequence()) {
          notes.replaceOne(eq(e.bonusNote()), row.issued(e, recorded.sequence()));
        }
      }
    }
  }

  @ResetHandler
  void reset() {
    notes.deleteMany(new Document());
  }
}
