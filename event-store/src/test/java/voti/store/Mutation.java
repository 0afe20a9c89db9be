package voti.store;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * What {@link ControlsTest} takes away from the store, so that the suite can show that it notices.
 * Nothing is taken away in any other test.
 *
 * @param afterOpening done to the database of each store that a case opens
 * @param stream how events come to a processor
 * @param patience how long a case waits for what should happen
 */
record Mutation(Consumer<MongoDatabase> afterOpening, Stream stream, Duration patience) {

  /** How events come to a processor. */
  enum Stream {
    AS_IT_IS,
    /** Now and then the next event is not there yet, in the middle of a commit too. */
    HALTING,
    /** The same, and all events of a commit carry the token of its last. */
    HALTING_WITH_ONE_TOKEN_PER_COMMIT
  }

  static final Mutation NONE =
      new Mutation(database -> {}, Stream.AS_IT_IS, Duration.ofSeconds(30));

  private static volatile Mutation current = NONE;

  static Mutation current() {
    return current;
  }

  /** Runs something with this mutation in force. */
  void during(Runnable doing) {
    current = this;
    try {
      doing.run();
    } finally {
      current = NONE;
    }
  }

  StreamableMessageSource<TrackedEventMessage<?>> source(VotiEventStore store) {
    return stream == Stream.AS_IT_IS ? store : new Halting(store, stream);
  }

  private record Halting(VotiEventStore store, Stream stream)
      implements StreamableMessageSource<TrackedEventMessage<?>> {

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(TrackingToken from) {
      var events = store.openStream(from);
      return stream == Stream.HALTING
          ? new HaltingStream(events, UnaryOperator.identity())
          : new HaltingStream(events, Halting::coarse);
    }

    private static TrackedEventMessage<?> coarse(TrackedEventMessage<?> event) {
      var index = event.trackingToken().position().orElseThrow();
      var perCommit = (long) VotiEventStore.EVENTS_PER_COMMIT;
      return event.withTrackingToken(
          new GlobalSequenceTrackingToken(index / perCommit * perCommit + perCommit - 1));
    }

    @Override
    public TrackingToken createTailToken() {
      return store.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
      return store.createHeadToken();
    }
  }

  private static final class HaltingStream implements BlockingStream<TrackedEventMessage<?>> {

    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final UnaryOperator<TrackedEventMessage<?>> change;
    private final AtomicInteger looks = new AtomicInteger();

    HaltingStream(
        BlockingStream<TrackedEventMessage<?>> stream,
        UnaryOperator<TrackedEventMessage<?>> change) {
      this.stream = stream;
      this.change = change;
    }

    private boolean halts() {
      return looks.incrementAndGet() % 4 == 0;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
      return halts() ? Optional.empty() : stream.peek().map(change);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
      return !halts() && stream.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
      return change.apply(stream.nextAvailable());
    }

    /** None: whoever is told nothing looks again by itself. */
    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
      return false;
    }

    @Override
    public void close() {
      stream.close();
    }
  }
}
