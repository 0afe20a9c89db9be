package voti.orders.actbook;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

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
import voti.orders.act.ActEvent;
import voti.orders.views.Json;
import voti.orders.views.ViewQuery;

/** All acts. */
@Component
@ProcessingGroup("acts")
class ActBook {

  private static final int PAGE = 50;

  private final MongoCollection<Document> acts;

  ActBook(MongoDatabase database) {
    acts = database.getCollection("acts");
    acts.createIndex(Indexes.ascending("account"));
    acts.createIndex(Indexes.ascending("order"));
    acts.createIndex(Indexes.ascending("state"));
  }

  /** Acts a caller may see, by id; of an account, an order or a state where they are named. */
  Page<KnownAct> list(
      Bson visible,
      @Nullable String account,
      @Nullable String order,
      @Nullable String state,
      @Nullable String after) {
    return new ViewQuery(visible)
        .with("account", account)
        .with("order", order)
        .with("state", state)
        .page(acts, "_id", PAGE, after, KnownAct.class);
  }

  Optional<KnownAct> find(String act) {
    return Optional.ofNullable(acts.find(eq("_id", act)).first())
        .map(document -> Json.read(document, KnownAct.class));
  }

  /** Whose deadline was before the day, of which nobody has said so yet. */
  List<KnownAct> late(LocalDate day, int most) {
    return read(and(eq("state", "agreed"), lt("resolution.deadline", day.toString())), most);
  }

  private List<KnownAct> read(Bson wanted, int most) {
    return acts.find(wanted)
        .sort(new Document("_id", 1))
        .limit(most)
        .map(document -> Json.read(document, KnownAct.class))
        .into(new ArrayList<>());
  }

  @EventHandler
  void on(ActEvent event, @SequenceNumber long sequence) {
    var known = find(event.act()).orElse(null);
    if (known != null && known.version() >= sequence) {
      return;
    }
    var after = KnownAct.after(known, event, sequence);
    if (after != null) {
      acts.replaceOne(
          eq("_id", after.act()),
          Json.document(after.act(), after),
          new ReplaceOptions().upsert(true));
    }
  }

  @ResetHandler
  void forget() {
    acts.deleteMany(new Document());
  }
}
