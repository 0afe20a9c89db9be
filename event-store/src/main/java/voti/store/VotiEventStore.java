package voti.store;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.common.Registration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import voti.values.Places;

/**
 * The event store of one log; {@link Logs} puts several together. Axon's reads and appends, streams
 * that wake on this process's own appends, and the questions an audit asks. Close it after
 * everything that uses it.
 */
public final class VotiEventStore extends AbstractEventStore implements AutoCloseable {

  /** At most so many events in a commit; the factor between positions and tracking indexes. */
  public static final int EVENTS_PER_COMMIT = Places.EVENTS_PER_COMMIT;

  private static final String NAME = "log-";
  private static final String STORE = VotiEventStore.class.getName();
  private static final String APPENDED = STORE + ".appended";

  private final Positions positions;
  private final CommitLog log;
  private final GroupCommit writer;
  private final Tail tail;
  private final Decoding decoding;

  private VotiEventStore(Builder builder, Parts parts) {
    super(builder);
    positions = parts.positions;
    log = parts.log;
    writer = parts.writer;
    tail = parts.tail;
    decoding = parts.decoding;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Never ends and never stops quietly: what breaks it is thrown to its reader. */
  @Override
  public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
    return new TailStream(positions, tail, positions.after(trackingToken), decoding::tracked);
  }

  /** Refused: such processors run after the append and would roll back what is stored. */
  @Override
  public Registration subscribe(Consumer<List<? extends EventMessage<?>>> eventProcessor) {
    throw new UnsupportedOperationException(
        "subscribing processors are not supported; use a streaming one");
  }

  /** Refused once the unit of work is being committed, or when it has touched another log. */
  @Override
  public void publish(List<? extends EventMessage<?>> events) {
    if (CurrentUnitOfWork.isStarted()) {
      var work = CurrentUnitOfWork.get().root().resources();
      if (work.containsKey(APPENDED)) {
        throw new CommitRefused("events were published while their unit of work was committed");
      }
      if (work.putIfAbsent(STORE, this) instanceof VotiEventStore other && other != this) {
        throw new CommitRefused(
            "one unit of work touched two logs, %s and %s".formatted(other.log.name(), log.name()));
      }
    }
    super.publish(events);
  }

  @Override
  protected void prepareCommit(List<? extends EventMessage<?>> events) {
    if (CurrentUnitOfWork.isStarted()) {
      CurrentUnitOfWork.get().root().resources().put(APPENDED, true);
    }
    super.prepareCommit(events);
  }

  /** What a cause has written to a stream. */
  public Optional<Commit> commitByCause(String stream, String cause) {
    return log.byCause(stream, cause);
  }

  public Optional<Commit> commitAt(long position) {
    var found = log.at(position);
    found.ifPresent(commit -> tail.reaches(commit.position()));
    return found;
  }

  /** The sequence of the last event of a stream; empty when there is none. */
  public OptionalLong lastSequence(String stream) {
    return log.lastSequence(stream);
  }

  /** The position of the newest commit; 0 before the first. */
  public long lastPosition() {
    var last = log.mark().position();
    tail.reaches(last);
    return last;
  }

  /** The commits of an account after one position, up to and including another, in order. */
  public List<Commit> account(String account, long afterPosition, long untilPosition, int limit) {
    return log.ofAccount(account, afterPosition, untilPosition, limit);
  }

  /** The greatest position recorded at or before an instant; 0 when there is none. */
  public long positionAsOf(Instant at) {
    return log.positionAsOf(at);
  }

  /** What follows a position, a page at a time, as soon as a majority holds it. */
  public List<Commit> commitsAfter(long position) {
    return tail.after(position);
  }

  /**
   * Calls a listener when there are new commits; it must be quick, and is called until cancelled.
   */
  public Registration onCommits(Runnable listener) {
    tail.tell(listener);
    return () -> {
      tail.tellNoMore(listener);
      return true;
    };
  }

  /** The name of the log: {@code log-0}. */
  public String log() {
    return log.name();
  }

  /** The number of the log. */
  public int number() {
    return positions.log();
  }

  /** Where a commit of this log stands among all logs of the service. */
  public long place(Commit commit) {
    return Places.of(number(), commit.position());
  }

  /** The events of a commit as Axon's messages, upcast. */
  public List<TrackedEventMessage<?>> messages(Commit commit) {
    return decoding.tracked(commit);
  }

  @Override
  public void close() {
    tail.close();
    writer.close();
  }

  private record Parts(
      Positions positions, CommitLog log, GroupCommit writer, Tail tail, Decoding decoding) {}

  /** Needs a database, types and a clock. */
  public static final class Builder extends AbstractEventStore.Builder {

    private @Nullable MongoDatabase database;
    private @Nullable EventTypes types;
    private @Nullable Serializer serializer;
    private @Nullable Clock clock;
    private int log;
    private Duration deadline = Duration.ofSeconds(10);
    private SnapshotFilter snapshotFilter = SnapshotFilter.allowAll();

    private Builder() {}

    public Builder database(MongoDatabase database) {
      this.database = database;
      return this;
    }

    /** The number of the log, from which its collection has its name; 0 unless told. */
    public Builder log(int number) {
      log = number;
      return this;
    }

    public Builder types(EventTypes types) {
      this.types = types;
      return this;
    }

    /** For payloads, metadata and snapshots; canonical JSON unless told. */
    public Builder serializer(Serializer serializer) {
      this.serializer = serializer;
      return this;
    }

    public Builder clock(Clock clock) {
      this.clock = clock;
      return this;
    }

    /** How long an append may take before its caller is told that it is not known; 10 s. */
    public Builder deadline(Duration deadline) {
      this.deadline = deadline;
      return this;
    }

    /** Snapshots it does not allow are not read; on top of type and revision. */
    public Builder snapshotFilter(SnapshotFilter snapshotFilter) {
      this.snapshotFilter = snapshotFilter;
      return this;
    }

    public VotiEventStore build() {
      var db = Objects.requireNonNull(database, "an event store needs a database");
      var known = Objects.requireNonNull(types, "an event store needs the types of its events");
      var time = Objects.requireNonNull(clock, "an event store needs a clock");
      var json = serializer == null ? CanonicalSerializer.events(known) : serializer;
      var positions = new Positions(log);
      var name = NAME + log;
      var commits = new CommitLog(db, name, deadline.dividedBy(2));
      var tail = new Tail(commits);
      var settlement =
          new Settlement(
              commits, time, new Turn(db, name, UUID.randomUUID().toString(), time), tail::stored);
      var writer = new GroupCommit(name, settlement, deadline);
      var decoding = new Decoding(positions, known, json);
      storageEngine(
          new MongoEventStorageEngine(
              positions,
              commits,
              writer,
              new Drafting(known, json),
              decoding,
              new Snapshots(db, json, snapshotFilter)));
      return new VotiEventStore(this, new Parts(positions, commits, writer, tail, decoding));
    }
  }
}
