package voti.benchmarks.store;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.bson.Document;
import voti.store.CanonicalSerializer;
import voti.store.MongoTokenStore;
import voti.store.VotiEventStore;

/** A log of a size, and a view of it that a streaming processor of Axon builds again and again. */
final class Rebuild implements AutoCloseable {

  private static final String VIEW = "view";
  private static final int BATCH = 100;
  private static final int LOOKS = 10;
  private static final int ROWS = 100;

  private final int events;
  private final VotiEventStore store;
  private final MongoDatabase database;
  private final Configuration axon;
  private final Projection projection = new Projection();

  Rebuild(MongoDatabase database, int events) throws Exception {
    this.events = events;
    this.database = database;
    store = Stores.filled(database, events);
    var tokens =
        new MongoTokenStore(
            database,
            CanonicalSerializer.tokens(),
            Duration.ofSeconds(10),
            "bench",
            Clock.systemUTC());
    axon =
        DefaultConfigurer.defaultConfiguration()
            .configureTransactionManager(configuration -> NoTransactionManager.instance())
            .configureSerializer(configuration -> CanonicalSerializer.tokens())
            .configureEventSerializer(configuration -> CanonicalSerializer.events(Notes.TYPES))
            .configureEventStore(configuration -> store)
            .eventProcessing(
                processing ->
                    processing
                        .usingTrackingEventProcessors()
                        .registerTokenStore(configuration -> tokens)
                        .registerTrackingEventProcessorConfiguration(
                            configuration ->
                                TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                    .andBatchSize(BATCH))
                        .registerEventHandler(configuration -> projection))
            .start();
    projection.built.await();
  }

  /** The seconds that it takes from the start of the processor to the last event. */
  double seconds() throws Exception {
    return again(false);
  }

  /** The most megabytes that were in use after a collection while it was built. */
  double megabytes() throws Exception {
    again(true);
    return projection.mostInUse / 1e6;
  }

  private double again(boolean looking) throws Exception {
    var processor =
        axon.eventProcessingConfiguration()
            .eventProcessor(VIEW, StreamingEventProcessor.class)
            .orElseThrow();
    processor.shutDown();
    projection.looking = looking;
    processor.resetTokens();
    var begun = System.nanoTime();
    processor.start();
    if (!projection.built.await(5, TimeUnit.MINUTES)) {
      throw new IllegalStateException("only %d were handled".formatted(projection.handled.get()));
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  /** {@code ok} when the view holds each event once. */
  String control() {
    var counted = 0L;
    for (var row : database.getCollection(VIEW).find()) {
      counted += row.getInteger("notes");
    }
    return counted == events ? "ok" : "%d events, %d are in the view".formatted(events, counted);
  }

  @Override
  public void close() {
    axon.shutdown();
    store.close();
  }

  /** Counts the notes in a hundred rows, so that the view of a longer log is not a larger one. */
  @ProcessingGroup(VIEW)
  final class Projection {

    private volatile CountDownLatch built = new CountDownLatch(1);
    private volatile boolean looking;
    private final AtomicLong handled = new AtomicLong();
    private volatile long mostInUse;

    @ResetHandler
    public void reset() {
      database.getCollection(VIEW).drop();
      handled.set(0);
      mostInUse = 0;
      built = new CountDownLatch(1);
    }

    @EventHandler
    public void on(NoteEvent.NoteTaken event) {
      database
          .getCollection(VIEW)
          .updateOne(
              new Document("_id", Math.floorMod(event.note().hashCode(), ROWS)),
              new Document("$inc", new Document("notes", 1)),
              new UpdateOptions().upsert(true));
      var number = handled.incrementAndGet();
      if (looking && number % (events / LOOKS) == 0) {
        System.gc();
        var inUse = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        mostInUse = Math.max(mostInUse, inUse);
      }
      if (number == events) {
        built.countDown();
      }
    }
  }
}
