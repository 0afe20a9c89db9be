package voti.benchmarks.store;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import voti.benchmarks.Bar;
import voti.benchmarks.Callers;
import voti.benchmarks.Ground;
import voti.benchmarks.Row;
import voti.store.CanonicalSerializer;
import voti.store.Logs;

/** A command from its dispatch to its answer, beside the same with the engine of axon-mongo. */
final class CommandRow implements Row {

  private static final int STORED = 20_000;
  private static final int CALLERS = 64;
  private static final int BATCH = 500;

  private final Ground ground = new Ground();
  private final Callers callers = new Callers(CALLERS);
  private final Logs store = Stores.filledLogs(ground.database(), STORED);
  private final MongoDatabase database = ground.database();
  private final Application ours = Application.warm(configuration -> store);
  private final Application other;
  private final AtomicLong byOurs = new AtomicLong();
  private final AtomicLong byOther = new AtomicLong();

  CommandRow() throws Exception {
    var serializer = CanonicalSerializer.events(Notes.TYPES);
    var engine =
        MongoEventStorageEngine.builder()
            .mongoTemplate(DefaultMongoTemplate.builder().mongoDatabase(database).build())
            .transactionManager(
                org.axonframework.common.transaction.NoTransactionManager.instance())
            .eventSerializer(serializer)
            .snapshotSerializer(serializer)
            .build();
    for (var i = 0; i < STORED / BATCH; i++) {
      var batch = new ArrayList<DomainEventMessage<?>>();
      for (var j = 0; j < BATCH; j++) {
        batch.addAll(Notes.of("nte-00-filled" + (i * BATCH + j), 0, 1));
      }
      engine.appendEvents(batch);
    }
    other =
        Application.warm(
            configuration -> EmbeddedEventStore.builder().storageEngine(engine).build());
  }

  @Override
  public String name() {
    return Stores.named("command through Axon, warm aggregate, 64 callers");
  }

  @Override
  public Bar bar() {
    return Bar.atLeast(10);
  }

  @Override
  public String unit() {
    return "commands per second at 20,000 events, beside axon-mongo";
  }

  @Override
  public double ours() throws Exception {
    return ours.perSecond(callers, byOurs);
  }

  @Override
  public double baseline() throws Exception {
    return other.perSecond(callers, byOther);
  }

  @Override
  public String control() {
    var theirs = database.getCollection("domainevents").countDocuments();
    return theirs == STORED + byOther.get()
        ? Notes.control(store, STORED + byOurs.get())
        : STORED + byOther.get() + " by axon-mongo, but " + theirs + " are there";
  }

  @Override
  public void close() {
    callers.close();
    ours.close();
    other.close();
    store.close();
    ground.close();
  }
}
