package voti.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.axonframework.common.Registration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.Places;
import voti.values.Slots;

/**
 * All logs of a service as one event store: what belongs to a stream is written to and read from
 * the log of its slot. Each log has its own gapless positions, and its own readers: what crosses
 * logs is in order of causation only.
 */
public final class Logs implements EventStore, AutoCloseable {

  private final Slots slots;
  private final List<VotiEventStore> logs;

  /**
   * @param open makes the store of a log by its number
   */
  public Logs(Slots slots, IntFunction<VotiEventStore> open) {
    this.slots = slots;
    logs = IntStream.range(0, slots.count()).mapToObj(open).toList();
  }

  public Slots slots() {
    return slots;
  }

  /** Each log, by its number. */
  public List<VotiEventStore> all() {
    return logs;
  }

  /** The log that a stream or an account lives in. */
  public VotiEventStore of(String id) {
    return logs.get(slots.logOf(id));
  }

  /** The commit at a place. */
  public Optional<Commit> commitAt(long place) {
    var log = Places.logOf(place);
    return log < 0 || log >= logs.size()
        ? Optional.empty()
        : logs.get(log).commitAt(Places.positionOf(place));
  }

  /** Where a commit stands. */
  public long place(Commit commit) {
    return of(commit.stream()).place(commit);
  }

  /** The place of the newest commit in the log of a stream. */
  public long lastPlace(String stream) {
    var log = of(stream);
    return Places.of(log.number(), log.lastPosition());
  }

  /** What a cause has written to a stream. */
  public Optional<Commit> commitByCause(String stream, String cause) {
    return of(stream).commitByCause(stream, cause);
  }

  /** The sequence of the last event of a stream; empty when there is none. */
  public OptionalLong lastSequence(String stream) {
    return of(stream).lastSequence(stream);
  }

  /** The events of a commit as Axon's messages, upcast. */
  public List<TrackedEventMessage<?>> messages(Commit commit) {
    return of(commit.stream()).messages(commit);
  }

  /** Each event goes to its stream's log; one unit of work cannot touch two. */
  @Override
  public void publish(List<? extends EventMessage<?>> events) {
    if (events.isEmpty()) {
      return;
    }
    var log = logOf(events.getFirst());
    for (var event : events) {
      if (logOf(event) != log) {
        throw new CommitRefused(
            "one unit of work touched two logs, %s and %s"
                .formatted(log.log(), logOf(event).log()));
      }
      staysWithItsAccount(event, log);
    }
    log.publish(events);
  }

  private VotiEventStore logOf(EventMessage<?> event) {
    return event instanceof DomainEventMessage<?> domain && domain.getAggregateIdentifier() != null
        ? of(domain.getAggregateIdentifier())
        : logs.getFirst();
  }

  /** Whoever reads what concerns an account looks into the account's log, and into log 0. */
  private void staysWithItsAccount(EventMessage<?> event, VotiEventStore log) {
    if (log != logs.getFirst()
        && event.getPayload() instanceof ConcernsAccount concerned
        && concerned.account() != null
        && of(concerned.account()) != log) {
      throw new CommitRefused(
          "an event in %s concerns %s, which lives in %s"
              .formatted(log.log(), concerned.account(), of(concerned.account()).log()));
    }
  }

  @Override
  public DomainEventStream readEvents(String stream) {
    return of(stream).readEvents(stream);
  }

  @Override
  public DomainEventStream readEvents(String stream, long first) {
    return of(stream).readEvents(stream, first);
  }

  @Override
  public Optional<Long> lastSequenceNumberFor(String stream) {
    return of(stream).lastSequenceNumberFor(stream);
  }

  @Override
  public void storeSnapshot(DomainEventMessage<?> snapshot) {
    of(snapshot.getAggregateIdentifier()).storeSnapshot(snapshot);
  }

  /** Of the only log; where there are several, each is read by itself. */
  @Override
  public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
    return only().openStream(token);
  }

  @Override
  public TrackingToken createTailToken() {
    return only().createTailToken();
  }

  @Override
  public TrackingToken createHeadToken() {
    return only().createHeadToken();
  }

  @Override
  public TrackingToken createTokenAt(Instant instant) {
    return only().createTokenAt(instant);
  }

  private VotiEventStore only() {
    if (logs.size() > 1) {
      throw new UnsupportedOperationException("there are several logs; each is read by itself");
    }
    return logs.getFirst();
  }

  /** Refused, as by each log. */
  @Override
  public Registration subscribe(Consumer<List<? extends EventMessage<?>>> processor) {
    return logs.getFirst().subscribe(processor);
  }

  @Override
  public Registration registerDispatchInterceptor(
      MessageDispatchInterceptor<? super EventMessage<?>> interceptor) {
    var registered =
        logs.stream().map(log -> log.registerDispatchInterceptor(interceptor)).toList();
    return () -> registered.stream().map(Registration::cancel).reduce(true, Boolean::logicalAnd);
  }

  @Override
  public void close() {
    logs.forEach(VotiEventStore::close);
  }
}
