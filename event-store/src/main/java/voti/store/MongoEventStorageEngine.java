package voti.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage engine over one log. What it is given to append is one commit or refused; a lost
 * race is Axon's {@code ConcurrencyException} or {@code AggregateStreamCreationException}.
 */
public final class MongoEventStorageEngine implements EventStorageEngine {

  private static final int PAGE = 200;

  private final Positions positions;
  private final CommitLog log;
  private final GroupCommit writer;
  private final Drafting drafting;
  private final Decoding decoding;
  private final Snapshots snapshots;

  MongoEventStorageEngine(
      Positions positions,
      CommitLog log,
      GroupCommit writer,
      Drafting drafting,
      Decoding decoding,
      Snapshots snapshots) {
    this.positions = positions;
    this.log = log;
    this.writer = writer;
    this.drafting = drafting;
    this.decoding = decoding;
    this.snapshots = snapshots;
  }

  @Override
  public void appendEvents(List<? extends EventMessage<?>> events) {
    if (!events.isEmpty()) {
      writer.append(drafting.draft(events));
    }
  }

  @Override
  public void storeSnapshot(DomainEventMessage<?> snapshot) {
    snapshots.store(snapshot);
  }

  @Override
  public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
    return snapshots.read(aggregateIdentifier);
  }

  /** Never blocks: the tail of {@link VotiEventStore} waits for what comes. */
  @Override
  public Stream<? extends TrackedEventMessage<?>> readEvents(
      @Nullable TrackingToken trackingToken, boolean mayBlock) {
    var from = positions.after(trackingToken);
    return Pages.stream(positions.of(from) - 1, after -> log.after(after, PAGE), Commit::position)
        .flatMap(
            commit ->
                decoding.tracked(commit).stream()
                    .skip(
                        Math.clamp(
                            from - positions.firstIndex(commit.position()),
                            0,
                            commit.events().size())));
  }

  @Override
  public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
    var beginning =
        firstSequenceNumber == 0
            ? 0
            : log.beginningOf(aggregateIdentifier, firstSequenceNumber).orElse(firstSequenceNumber);
    var events =
        Pages.stream(
                beginning, from -> log.ofStream(aggregateIdentifier, from, PAGE), c -> c.last() + 1)
            .flatMap(
                commit -> commit.events().stream().map(event -> decoding.domain(commit, event)))
            .filter(event -> event.getSequenceNumber() >= firstSequenceNumber);
    return DomainEventStream.of(events);
  }

  @Override
  public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
    var last = log.lastSequence(aggregateIdentifier);
    return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
  }

  @Override
  public TrackingToken createTailToken() {
    return positions.through(0);
  }

  @Override
  public TrackingToken createHeadToken() {
    return positions.through(log.mark().position());
  }

  @Override
  public TrackingToken createTokenAt(Instant dateTime) {
    return positions.through(log.positionAsOf(dateTime.minusNanos(1)));
  }
}
