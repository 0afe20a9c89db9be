package voti.credit.laws;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.exposure.ExposureViews;
import voti.credit.items.ItemRow;
import voti.credit.items.ItemViews;
import voti.kit.events.Recorded;
import voti.kit.store.Databases;
import voti.kit.testing.MemoryMongo;
import voti.values.Money;
import voti.values.Places;
import voti.values.decision.Actor;

/** The read models of a life, in a database in memory. */
final class Views implements AutoCloseable {

  private static int made;

  private final MongoClient client = Databases.client(MemoryMongo.uri());
  private final MongoDatabase database = client.getDatabase("laws-" + ++made);
  private final ItemViews items = new ItemViews(database);
  private final ExposureViews exposure = new ExposureViews(database);

  /** Each event twice, as a processor may hand it over. */
  void replay(List<CreditAccountEvent> events) {
    for (var i = 0; i < events.size(); i++) {
      for (var times = 0; times < 2; times++) {
        var recorded = recorded(i + 1L);
        items.on(events.get(i), recorded);
        exposure.on(events.get(i), recorded);
      }
    }
  }

  List<ItemRow> items() {
    return items.all();
  }

  Money component(String name, Money none) {
    return exposure.documents(name).stream().reduce(none, Money::plus);
  }

  private static Recorded recorded(long position) {
    return new Recorded(
        "event-" + position,
        position,
        position * Places.EVENTS_PER_COMMIT,
        Instant.EPOCH.plusSeconds(position),
        Actor.automation("laws"),
        "cause",
        "correlation",
        "cre");
  }

  voti.credit.exposure.Movement latest() {
    return exposure.latest();
  }

  List<Money> open() {
    return new ArrayList<>(items().stream().map(ItemRow::open).toList());
  }

  @Override
  public void close() {
    database.drop();
    client.close();
  }
}
