package voti.accounts.interaction.logging;

import static com.mongodb.client.model.Filters.eq;

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
import org.springframework.stereotype.Component;
import voti.accounts.interaction.InteractionEvent.InteractionLogged;
import voti.accounts.interaction.logging.InteractionView.PromiseView;
import voti.kit.events.Recorded;

/** The read model of interactions, one document each. */
@Component
@ProcessingGroup("interactions")
class Interactions {

  private final MongoCollection<InteractionView> views;

  Interactions(MongoDatabase database) {
    views = database.getCollection("interactions", InteractionView.class);
    views.createIndex(Indexes.ascending("account", "on"));
    views.createIndex(Indexes.ascending("interaction"));
  }

  List<InteractionView> of(String account) {
    return views
        .find(eq("account", account))
        .sort(new Document("on", 1).append("position", 1))
        .into(new ArrayList<>());
  }

  @EventHandler
  void on(InteractionLogged event, Recorded recorded) {
    views.replaceOne(
        eq("interaction", event.interaction()),
        new InteractionView(
            event.interaction(),
            event.account(),
            event.kind(),
            event.on(),
            event.summary(),
            event.promises().stream()
                .map(promise -> new PromiseView(promise.what(), promise.by()))
                .toList(),
            recorded.actor().person(),
            recorded.position()),
        new ReplaceOptions().upsert(true));
  }

  @ResetHandler
  void forget() {
    views.deleteMany(new Document());
  }
}
