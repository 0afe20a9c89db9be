package voti.benchmarks.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import voti.benchmarks.Callers;
import voti.store.CanonicalSerializer;

/** Axon as it is set up around any event store: notes, taken by commands. */
final class Application implements AutoCloseable {

  private static final int THREADS = 64;
  private static final AtomicLong CAUSES = new AtomicLong();

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final AsynchronousCommandBus bus;
  private final Configuration axon;

  private Application(Function<Configuration, EventStore> store, boolean warm, int snapshotEvery) {
    bus = AsynchronousCommandBus.builder().executor(threads).build();
    var notes = AggregateConfigurer.defaultConfiguration(Note.class);
    if (warm) {
      notes.configureCache(configuration -> new Kept());
    }
    notes.configureSnapshotTrigger(
        configuration ->
            snapshotEvery == 0
                ? NoSnapshotTriggerDefinition.INSTANCE
                : new EventCountSnapshotTriggerDefinition(
                    configuration.snapshotter(), snapshotEvery));
    axon =
        DefaultConfigurer.defaultConfiguration()
            .configureCommandBus(configuration -> bus)
            .configureTransactionManager(configuration -> NoTransactionManager.instance())
            .configureSerializer(configuration -> CanonicalSerializer.tokens())
            .configureEventSerializer(configuration -> CanonicalSerializer.events(Notes.TYPES))
            .configureCorrelationDataProviders(
                configuration -> List.of(new SimpleCorrelationDataProvider("cause", "actor")))
            .configureEventStore(store)
            .configureAggregate(notes)
            .start();
  }

  /** Aggregates stay in memory. */
  static Application warm(Function<Configuration, EventStore> store) {
    return new Application(store, true, 0);
  }

  /** Aggregates are read for each command, from their newest snapshot on. */
  static Application cold(Function<Configuration, EventStore> store, int snapshotEvery) {
    return new Application(store, false, snapshotEvery);
  }

  /** Takes a note and waits. */
  void take(String note) throws Exception {
    var callback = new FutureCallback<Note.Take, Object>();
    bus.dispatch(
        new GenericCommandMessage<>(
            new Note.Take(note),
            MetaData.from(
                Map.of("cause", note + "/" + CAUSES.incrementAndGet(), "actor", "bench"))),
        callback);
    callback.getResult();
    if (callback.get().isExceptional()) {
      throw new IllegalStateException(callback.get().exceptionResult());
    }
  }

  /** How many a second so many callers take, each on its own note, counted into a total. */
  double perSecond(Callers callers, AtomicLong taken) throws Exception {
    return callers.perSecond(
        caller -> {
          take(Stores.stream(caller, Stores.LOGS));
          taken.incrementAndGet();
        });
  }

  @Override
  public void close() {
    axon.shutdown();
    threads.shutdownNow();
  }

  /** A cache that forgets nothing, unlike one of weak references. */
  private static final class Kept implements Cache {

    private final Map<Object, Object> entries = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
    public <K, V> V get(K key) {
      return (V) entries.get(key);
    }

    @Override
    public void put(Object key, Object value) {
      entries.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
      return entries.putIfAbsent(key, value) == null;
    }

    @Override
    public boolean remove(Object key) {
      return entries.remove(key) != null;
    }

    @Override
    public void removeAll() {
      entries.clear();
    }

    @Override
    public boolean containsKey(Object key) {
      return entries.containsKey(key);
    }

    @Override
    public <V> void computeIfPresent(Object key, java.util.function.UnaryOperator<V> update) {
      @SuppressWarnings("unchecked")
      var change = (java.util.function.UnaryOperator<Object>) update;
      entries.computeIfPresent(key, (same, value) -> change.apply(value));
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
      return () -> true;
    }
  }
}
