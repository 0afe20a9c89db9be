package voti.credit.bonusnotes;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.views.Rows;
import voti.kit.web.Page;

/** Reads the credit notes of bonuses. */
@Component
public class KnownBonusNotes {

  private static final int AT_ONCE = 100;

  private final MongoCollection<BonusNoteRow> notes;

  KnownBonusNotes(MongoDatabase database) {
    notes = database.getCollection(BonusNoteProjector.NOTES, BonusNoteRow.class);
  }

  /** The note of that id; empty when there is none. */
  public Optional<BonusNoteRow> find(String note) {
    return Optional.ofNullable(notes.find(eq(note)).first());
  }

  /** Those of which the buyer was not known, the oldest first. */
  List<BonusNoteRow> waiting() {
    return notes
        .find(eq("state", "waiting"))
        .sort(Sorts.ascending("opened"))
        .limit(AT_ONCE)
        .into(new ArrayList<>());
  }

  Page<BonusNoteRow> page(
      Bson asked, @Nullable String agreement, @Nullable String state, @Nullable Long cursor) {
    var of = agreement == null ? asked : and(asked, eq("agreement", agreement));
    return Rows.page(notes, Rows.in(state, of), cursor, BonusNoteRow::opened);
  }
}
