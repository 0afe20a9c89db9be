package voti.orders.measure;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.web.Page;
import voti.orders.measure.MeasureEvent.AnalysisOpened;
import voti.orders.views.Json;

/** All preventive measures. */
@Component
@ProcessingGroup("measures")
class Measures {

  private static final int PAGE = 50;

  private final MongoCollection<Document> measures;

  Measures(MongoDatabase database) {
    measures = database.getCollection("measures");
    measures.createIndex(Indexes.ascending("state"));
  }

  /** Those about all accounts, and those about accounts the caller may see. */
  Page<KnownMeasure> list(Bson visible, @Nullable String state, @Nullable String after) {
    var wanted = new ArrayList<Bson>(List.of(or(eq("account", null), visible)));
    if (state != null && !state.isBlank()) {
      wanted.add(eq("state", state));
    }
    if (after != null) {
      wanted.add(gt("_id", after));
    }
    var found = read(and(wanted), PAGE + 1);
    return found.size() > PAGE
        ? new Page<>(found.subList(0, PAGE), found.get(PAGE - 1).measure())
        : new Page<>(found, null);
  }

  Optional<KnownMeasure> find(String measure) {
    return Optional.ofNullable(measures.find(eq("_id", measure)).first())
        .map(document -> Json.read(document, KnownMeasure.class));
  }

  /** Whose analysis was due before the day, of which nobody has said so yet. */
  List<KnownMeasure> late(LocalDate day, int most) {
    var analysing = MeasureState.ANALYSING.word();
    return read(and(eq("state", analysing), lt("due", day.toString())), most);
  }

  private List<KnownMeasure> read(Bson wanted, int most) {
    return measures
        .find(wanted)
        .sort(new Document("_id", 1))
        .limit(most)
        .map(document -> Json.read(document, KnownMeasure.class))
        .into(new ArrayList<>());
  }

  @EventHandler
  void on(MeasureEvent event, @SequenceNumber long at) {
    var known = find(event.measure()).orElse(null);
    if (event instanceof AnalysisOpened opened && known == null) {
      keep(KnownMeasure.of(opened, at));
    } else if (known != null && known.version() < at) {
      keep(known.after(event, at));
    }
  }

  private void keep(KnownMeasure known) {
    measures.replaceOne(
        eq("_id", known.measure()),
        Json.document(known.measure(), known),
        new ReplaceOptions().upsert(true));
  }

  @ResetHandler
  void forget() {
    measures.deleteMany(new Document());
  }
}
