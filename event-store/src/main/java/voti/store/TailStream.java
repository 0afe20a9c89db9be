package voti.store;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/**
 * One subscriber's view of the log, from a token on, without end. Safe for threads: Axon's
 * coordinator gives up its turn before it asks for the last time, while the next turn already
 * reads.
 */
final class TailStream implements TrackingEventStream {

  private static final long LONGEST_REST = TimeUnit.MILLISECONDS.toNanos(50);

  private final Positions positions;
  private final Tail tail;
  private final Function<Commit, List<TrackedEventMessage<?>>> decode;
  private final Queue<Commit> fetched = new ArrayDeque<>();
  private final Queue<TrackedEventMessage<?>> ready = new ArrayDeque<>();
  private final Semaphore news = new Semaphore(0);
  private long position;
  private long nextIndex;
  private long pageBegun = System.nanoTime();
  private volatile @Nullable RuntimeException failure;
  private volatile @Nullable Runnable callback;

  TailStream(
      Positions positions,
      Tail tail,
      long nextIndex,
      Function<Commit, List<TrackedEventMessage<?>>> decode) {
    this.positions = positions;
    this.tail = tail;
    this.nextIndex = nextIndex;
    this.decode = decode;
    position = Math.max(0, positions.of(nextIndex) - 1);
    tail.join(this);
  }

  @Override
  public Optional<TrackedEventMessage<?>> peek() {
    return first(Queue::peek);
  }

  @Override
  public boolean hasNextAvailable() {
    return peek().isPresent();
  }

  @Override
  public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
    var deadline = System.nanoTime() + unit.toNanos(timeout);
    while (!hasNextAvailable()) {
      var left = deadline - System.nanoTime();
      if (left <= 0 || !news.tryAcquire(left, TimeUnit.NANOSECONDS)) {
        return hasNextAvailable();
      }
    }
    return true;
  }

  @Override
  public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
    var next = first(Queue::poll);
    while (next.isEmpty()) {
      news.acquire();
      next = first(Queue::poll);
    }
    return next.get();
  }

  @Override
  public boolean setOnAvailableCallback(Runnable onAvailable) {
    callback = onAvailable;
    return true;
  }

  @Override
  public void close() {
    callback = null;
    fail(new StoreUnavailable("the stream is closed", null));
  }

  /** Ends the stream with an error that its reader sees at the next look. */
  void fail(RuntimeException why) {
    tail.leave(this);
    failure = why;
    wake();
  }

  /** Tells the reader to look; a callback that fails ends this stream and no other. */
  void wake() {
    if (news.availablePermits() == 0) {
      news.release();
    }
    var onAvailable = callback;
    if (onAvailable != null) {
      try {
        onAvailable.run();
      } catch (RuntimeException broken) {
        callback = null;
        fail(broken);
      }
    }
  }

  private synchronized Optional<TrackedEventMessage<?>> first(
      Function<Queue<TrackedEventMessage<?>>, @Nullable TrackedEventMessage<?>> take) {
    refill();
    return Optional.ofNullable(take.apply(ready));
  }

  /** Who reads from far behind works half of the time, as long as somebody appends. */
  private List<Commit> older() {
    if (tail.isBusy()) {
      LockSupport.parkNanos(Math.min(System.nanoTime() - pageBegun, LONGEST_REST));
    }
    pageBegun = System.nanoTime();
    return tail.after(position);
  }

  private void refill() {
    var ended = failure;
    if (ended != null) {
      throw ended;
    }
    while (ready.isEmpty()) {
      if (fetched.isEmpty()) {
        fetched.addAll(tail.newest(position).orElseGet(this::older));
      }
      if (fetched.isEmpty()) {
        return;
      }
      // What cannot be read is not passed over: it stays first in the queue.
      var commit = fetched.element();
      var messages = decode.apply(commit);
      var seen = nextIndex - positions.firstIndex(commit.position());
      ready.addAll(messages.subList(Math.clamp(seen, 0, messages.size()), messages.size()));
      position = fetched.remove().position();
    }
  }
}
