package voti.orders.claim;

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

/** All claims on carriers. */
@Component
@ProcessingGroup("carrier-claims")
class Claims {

  private static final int PAGE = 50;

  private final MongoCollection<Document> claims;

  Claims(MongoDatabase database) {
    claims = database.getCollection("carrier-claims");
    claims.createIndex(new Document("account", 1));
    claims.createIndex(new Document("act", 1));
    claims.createIndex(new Document("state", 1));
  }

  Page<KnownClaim> list(
      Bson visible, @Nullable String act, @Nullable String state, @Nullable String after) {
    return new ViewQuery(visible)
        .with("act", act)
        .with("state", state)
        .page(claims, "_id", PAGE, after, KnownClaim.class);
  }

  @EventHandler
  void on(ClaimEvent event, @SequenceNumber long at) {
    var known =
        Optional.ofNullable(claims.find(eq("_id", event.claim())).first())
            .map(document -> Json.read(document, KnownClaim.class))
            .orElse(null);
    if (known != null && known.version() >= at) {
      return;
    }
    var after = KnownClaim.after(known, event, at);
    if (after != null) {
      claims.replaceOne(
          eq("_id", after.claim()),
          Json.document(after.claim(), after),
          new ReplaceOptions().upsert(true));
    }
  }

  @ResetHandler
  void forget() {
    claims.deleteMany(new Document());
  }
}
