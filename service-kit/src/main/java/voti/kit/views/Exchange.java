package voti.kit.views;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.bson.Document;
import voti.kit.views.beside.Collections;
import voti.store.Logs;

/**
 * Puts what was built beside in the place of what is read, and moves the group's tokens with it. It
 * is written down before it begins, so that whoever comes after a crash ends it.
 */
final class Exchange {

  private final MongoCollection<Document> begun;
  private final Collections collections;
  private final TokenStore tokens;
  private final Logs logs;

  Exchange(MongoDatabase database, TokenStore tokens, Logs logs) {
    begun = database.getCollection("exchanges");
    collections = new Collections(database);
    this.tokens = tokens;
    this.logs = logs;
  }

  /**
   * @param own the collections of the group
   * @param indexes of the last event of each log that those beside have seen
   */
  void begin(EachLog live, List<String> own, List<Long> indexes) {
    var group = new Document("_id", live.getName());
    begun.replaceOne(
        group,
        new Document(group).append("collections", own).append("indexes", indexes),
        new ReplaceOptions().upsert(true));
  }

  /** Ends one that was begun, if there is one; nobody else may have the group's claims. */
  void finish(EachLog live) {
    var exchange = begun.find(new Document("_id", live.getName())).first();
    if (exchange == null) {
      return;
    }
    var indexes = exchange.getList("indexes", Long.class);
    for (var log : logs.all()) {
      tokens.fetchToken(live.of(log.number()).getName(), 0);
    }
    collections.exchange(exchange.getList("collections", String.class));
    for (var log : logs.all()) {
      var name = live.of(log.number()).getName();
      tokens.storeToken(new GlobalSequenceTrackingToken(indexes.get(log.number())), name, 0);
      tokens.releaseClaim(name, 0);
    }
    begun.deleteOne(new Document("_id", live.getName()));
  }
}
