package voti.accounts.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.accounts.reading.ReadingEvent.NamesRead;
import voti.kit.events.Recorded;

/** The read model of readings. */
@Component
@ProcessingGroup("readings")
class ReadingBook {

  private static final int LONGEST = 500;

  private final MongoCollection<ReadingView> views;

  ReadingBook(MongoDatabase database) {
    views = database.getCollection("readings", ReadingView.class);
    views.createIndex(Indexes.ascending("account", "at"));
  }

  /** The newest first, five hundred at most. */
  List<ReadingView> of(String account) {
    return views
        .find(eq("account", account))
        .sort(Sorts.descending("at"))
        .limit(LONGEST)
        .into(new ArrayList<>());
  }

  @EventHandler
  void on(NamesRead event, Recorded recorded) {
    views.replaceOne(
        and(
            eq("account", event.account()),
            eq("reader", event.reader()),
            eq("on", event.on().toString())),
        new ReadingView(
            event.account(), event.reader(), recorded.actor().role(), event.on(), recorded.at()),
        new ReplaceOptions().upsert(true));
  }

  @ResetHandler
  void forget() {
    views.deleteMany(new Document());
  }
}
