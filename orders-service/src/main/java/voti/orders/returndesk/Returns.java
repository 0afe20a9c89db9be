package voti.orders.returndesk;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.web.Page;
import voti.orders.fulfilment.FulfilmentEvent.ReturnAccepted;
import voti.orders.fulfilment.FulfilmentEvent.ReturnInspected;
import voti.orders.fulfilment.FulfilmentEvent.ReturnReceived;
import voti.orders.fulfilment.FulfilmentEvent.ReturnWithdrawn;
import voti.orders.views.Json;
import voti.orders.views.ViewQuery;

/** All returns. */
@Component
@ProcessingGroup("returns")
class Returns {

  private static final int PAGE = 50;

  private final MongoCollection<Document> returns;

  Returns(MongoDatabase database) {
    returns = database.getCollection("returns");
    returns.createIndex(Indexes.ascending("account"));
    returns.createIndex(Indexes.ascending("state"));
  }

  Page<KnownReturn> list(
      Bson visible, @Nullable String account, @Nullable String state, @Nullable String after) {
    return new ViewQuery(visible)
        .with("account", account)
        .with("state", state)
        .page(returns, "_id", PAGE, after, KnownReturn.class);
  }

  Optional<KnownReturn> find(String returned) {
    return Optional.ofNullable(returns.find(eq("_id", returned)).first())
        .map(document -> Json.read(document, KnownReturn.class));
  }

  @EventHandler
  void on(ReturnReceived event, @SequenceNumber long at) {
    if (find(event.returned()).isEmpty()) {
      keep(KnownReturn.of(event, at));
    }
  }

  /**
   * One that follows an inspection adds to the return it is of, the others stand for themselves.
   */
  @EventHandler
  void on(ReturnAccepted event, @SequenceNumber long at) {
    if (event.resolution() != null) {
      change(event.returned(), at, known -> known.creditedWith(event.movement().net(), at));
    } else if (find(event.returned()).isEmpty()) {
      keep(KnownReturn.of(event, at));
    }
  }

  @EventHandler
  void on(ReturnInspected event, @SequenceNumber long at) {
    change(event.returned(), at, known -> known.inspected(event, at));
  }

  @EventHandler
  void on(ReturnWithdrawn event, @SequenceNumber long at) {
    change(event.returned(), at, known -> known.withdrawn(at));
  }

  private void change(String returned, long at, UnaryOperator<KnownReturn> change) {
    find(returned).filter(known -> known.version() < at).map(change).ifPresent(this::keep);
  }

  private void keep(KnownReturn known) {
    returns.replaceOne(
        eq("_id", known.returned()),
        Json.document(known.returned(), known),
        new ReplaceOptions().upsert(true));
  }

  @ResetHandler
  void forget() {
    returns.deleteMany(new Document());
  }
}
