package voti.credit.promises;

import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.call.CallEvent.CallLogged;
import voti.credit.promise.PromiseEvent;
import voti.credit.views.Rows;
import voti.kit.events.Recorded;
import voti.values.Money;

/** Keeps promises with their judgement, and calls. */
@Component
@ProcessingGroup("promises")
class PromiseProjector {

  static final String PROMISES = "promises";
  static final String CALLS = "debt-calls";

  private final MongoCollection<PromiseRow> promises;
  private final MongoCollection<CallRow> calls;

  PromiseProjector(MongoDatabase database) {
    promises = database.getCollection(PROMISES, PromiseRow.class);
    promises.createIndex(Indexes.ascending("state", "by"));
    promises.createIndex(Indexes.ascending("account", "opened"));
    calls = database.getCollection(CALLS, CallRow.class);
    calls.createIndex(Indexes.ascending("account", "opened"));
    calls.createIndex(Indexes.ascending("account", "on"));
  }

  @EventHandler
  void on(PromiseEvent event, Recorded recorded) {
    switch (event) {
      case PromiseEvent.PromiseMade e ->
          Rows.keep(promises, e.promise(), PromiseRow.of(e, recorded));
      case PromiseEvent.PromiseKept e -> judged(e.promise(), "kept", e.paid(), recorded);
      case PromiseEvent.PromiseBroken e -> judged(e.promise(), "broken", e.paid(), recorded);
      case PromiseEvent.PromiseWithdrawn e ->
          Rows.change(
              promises,
              e.promise(),
              recorded,
              List.of(set("state", "withdrawn"), set("words", e.why())));
    }
  }

  @EventHandler
  void on(CallLogged event, Recorded recorded) {
    Rows.keep(calls, event.call(), CallRow.of(event, recorded));
  }

  @ResetHandler
  void reset() {
    promises.deleteMany(new Document());
    calls.deleteMany(new Document());
  }

  private void judged(String promise, String state, Money paid, Recorded recorded) {
    Rows.change(
        promises,
        promise,
        recorded,
        List.of(set("state", state), set("paid", paid), set("judgedAt", recorded.at())));
  }
}
