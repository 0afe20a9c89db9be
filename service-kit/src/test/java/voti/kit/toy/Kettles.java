package voti.kit.toy;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.events.Recorded;
import voti.values.Money;

@Component
@ProcessingGroup("kettles")
class Kettles {

  record Row(
      @BsonId String id,
      int litres,
      int boiled,
      List<Money> paid,
      String by,
      Instant at,
      long sequence) {}

  static final AtomicInteger RESETS = new AtomicInteger();

  private final MongoCollection<Row> rows;

  Kettles(MongoDatabase database) {
    rows = database.getCollection("kettles", Row.class);
  }

  @Nullable Row find(String id) {
    return rows.find(eq("_id", id)).first();
  }

  @EventHandler
  void on(KettleEvent.KettleFilled event, Recorded recorded) {
    var before = find(event.kettle());
    var paid = new java.util.ArrayList<>(before == null ? List.<Money>of() : before.paid());
    paid.add(event.price());
    save(
        new Row(
            event.kettle(),
            event.litres() + (before == null ? 0 : before.litres()),
            before == null ? 0 : before.boiled(),
            paid,
            recorded.actor().person(),
            recorded.at(),
            recorded.sequence()));
  }

  @EventHandler
  void on(KettleEvent.KettleBoiled event, Recorded recorded) {
    var before = find(event.kettle());
    if (before != null) {
      save(
          new Row(
              before.id(),
              0,
              before.boiled() + 1,
              before.paid(),
              recorded.actor().person(),
              recorded.at(),
              recorded.sequence()));
    }
  }

  @ResetHandler
  void reset() {
    RESETS.incrementAndGet();
    rows.deleteMany(new Document());
  }

  private void save(Row row) {
    rows.replaceOne(eq("_id", row.id()), row, new ReplaceOptions().upsert(true));
  }
}
