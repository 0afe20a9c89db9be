package voti.credit.dunnings;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.dunningterms.DunningTermsEvent.DunningTermsSet;
import voti.credit.handover.HandOverEvent;
import voti.credit.views.Rows;
import voti.kit.events.Recorded;

/** Keeps how each debtor is reminded, and what an agency collects. */
@Component
@ProcessingGroup("dunning")
class TermsProjector {

  static final String TERMS = "dunning-terms";
  static final String HAND_OVERS = "hand-overs";

  private final MongoCollection<TermsRow> terms;
  private final MongoCollection<HandOverRow> handOvers;

  TermsProjector(MongoDatabase database) {
    terms = database.getCollection(TERMS, TermsRow.class);
    handOvers = database.getCollection(HAND_OVERS, HandOverRow.class);
    handOvers.createIndex(Indexes.ascending("account", "state"));
  }

  @EventHandler
  void on(DunningTermsSet e, Recorded recorded) {
    var known = terms.find(eq(e.account())).first();
    if (known == null || known.sequence() < recorded.sequence()) {
      terms.replaceOne(
          eq(e.account()),
          new TermsRow(
              e.account(),
              e.language(),
              e.address(),
              e.excluded(),
              e.on(),
              recorded.actor().person(),
              e.why(),
              recorded.sequence()),
          new ReplaceOptions().upsert(true));
    }
  }

  @EventHandler
  void on(HandOverEvent event, Recorded recorded) {
    switch (event) {
      case HandOverEvent.DebtsHandedOver e ->
          Rows.keep(
              handOvers,
              e.handOver(),
              new HandOverRow(
                  e.handOver(),
                  e.account(),
                  e.agency(),
                  e.items(),
                  e.on(),
                  recorded.actor().person(),
                  recorded.at(),
                  "handed-over",
                  e.why(),
                  null,
                  recorded.sequence(),
                  recorded.sequence()));
      case HandOverEvent.DebtsRecalled e ->
          Rows.change(
              handOvers,
              e.handOver(),
              recorded,
              List.of(set("state", "recalled"), set("recalledOn", e.on()), set("reason", e.why())));
    }
  }

  @ResetHandler
  void reset() {
    terms.deleteMany(new Document());
    handOvers.deleteMany(new Document());
  }
}
