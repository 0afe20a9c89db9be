package voti.credit.dunnings;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import voti.credit.dunning.DunningLetterEvent;
import voti.credit.dunning.DunningLetterEvent.LetterIssued;
import voti.credit.dunning.Proposal;
import voti.credit.views.Rows;
import voti.kit.events.Recorded;
import voti.values.Money;

/** Keeps letters, and of each item what letters have said of it. */
@Component
@ProcessingGroup("dunning")
class LetterProjector {

  static final String LETTERS = "dunning-letters";
  static final String REMINDED = "reminded-items";

  private final MongoCollection<LetterRow> letters;
  private final MongoCollection<RemindedRow> reminded;

  LetterProjector(MongoDatabase database) {
    letters = database.getCollection(LETTERS, LetterRow.class);
    letters.createIndex(Indexes.ascending("run", "opened"));
    letters.createIndex(Indexes.ascending("account", "opened"));
    letters.createIndex(Indexes.ascending("state", "opened"));
    reminded = database.getCollection(REMINDED, RemindedRow.class);
    reminded.createIndex(Indexes.ascending("account"));
  }

  @EventHandler
  void on(DunningLetterEvent event, Recorded recorded) {
    switch (event) {
      case DunningLetterEvent.LetterProposed e ->
          Rows.keep(letters, e.letter(), LetterRow.of(e, recorded));
      case DunningLetterEvent.LetterDropped e ->
          change(e, recorded, "dropped", set("words", e.why()));
      case DunningLetterEvent.LetterApproved e -> change(e, recorded, "approved");
      case DunningLetterEvent.LetterVoided e -> change(e, recorded, "voided");
      case LetterIssued e -> issued(e, recorded);
      case DunningLetterEvent.LetterTaken e -> change(e, recorded, "taken");
      case DunningLetterEvent.LetterSent e ->
          change(e, recorded, "sent", set("channel", e.channel()), set("leftAt", recorded.at()));
      case DunningLetterEvent.LetterKept e -> change(e, recorded, "kept", set("words", e.why()));
    }
  }

  @ResetHandler
  void reset() {
    letters.deleteMany(new Document());
    reminded.deleteMany(new Document());
  }

  private void issued(LetterIssued e, Recorded recorded) {
    for (var item : e.items()) {
      var known = reminded.find(eq(item.debt())).first();
      if (known == null || known.sequence() < recorded.sequence()) {
        reminded.replaceOne(
            eq(item.debt()),
            new RemindedRow(
                item.debt(),
                e.account(),
                item.level(),
                e.on(),
                item.interestThrough(),
                item.claim(),
                recorded.sequence()),
            new ReplaceOptions().upsert(true));
      }
    }
    var zero = Money.zero(e.due().currency());
    var fees = Proposal.fees(e.items(), zero);
    var interest = Proposal.interest(e.items(), zero);
    change(
        e,
        recorded,
        "issued",
        set("items", e.items()),
        set("due", e.due()),
        set("fees", fees),
        set("interest", interest),
        set("asked", e.due().plus(fees).plus(interest).plus(e.earlier())),
        set("feeNote", e.fee()),
        set("interestNote", e.interest()),
        set("level", e.level()),
        set("block", e.block()),
        set("payBy", e.payBy()),
        set("text", e.text()));
  }

  private void change(DunningLetterEvent event, Recorded recorded, String state, Bson... more) {
    var changes = new ArrayList<>(List.of(more));
    changes.add(set("state", state));
    Rows.change(letters, event.letter(), recorded, changes);
  }
}
