package voti.orders.redelivery;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
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
import voti.orders.views.Json;
import voti.orders.views.ViewQuery;

/** All redeliveries. */
@Component
@ProcessingGroup("redeliveries")
class Redeliveries {

  private static final int PAGE = 50;

  private final MongoCollection<Document> redeliveries;

  Redeliveries(MongoDatabase database) {
    redeliveries = database.getCollection("redeliveries");
    redeliveries.createIndex(new Document("account", 1));
    redeliveries.createIndex(new Document("act", 1));
    redeliveries.createIndex(new Document("state", 1));
  }

  Page<KnownRedelivery> list(
      Bson visible, @Nullable String act, @Nullable String state, @Nullable String after) {
    return new ViewQuery(visible)
        .with("act", act)
        .with("state", state)
        .page(redeliveries, "_id", PAGE, after, KnownRedelivery.class);
  }

  Optional<KnownRedelivery> find(String redelivery) {
    return Optional.ofNullable(redeliveries.find(eq("_id", redelivery)).first())
        .map(document -> Json.read(document, KnownRedelivery.class));
  }

  @EventHandler
  void on(RedeliveryEvent event, @SequenceNumber long at) {
    var known = find(event.redelivery()).orElse(null);
    if (known != null && known.version() >= at) {
      return;
    }
    var after = KnownRedelivery.after(known, event, at);
    if (after != null) {
      redeliveries.replaceOne(
          eq("_id", after.redelivery()),
          Json.document(after.redelivery(), after),
          new ReplaceOptions().upsert(true));
    }
  }

  @ResetHandler
  void forget() {
    redeliveries.deleteMany(new Document());
  }
}
