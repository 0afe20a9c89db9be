package voti.store;

import com.mongodb.MongoException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread per log that looks for new commits: at once when this process appended or knows that
 * another has, else every 5 ms, more and more rarely while nothing comes: up to 250 ms, or 40 for a
 * minute after it found something that it was not told of. It keeps the newest commits for all
 * subscribers; one that falls behind reads the log by itself and slows nobody.
 */
final class Tail implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Tail.class);
  private static final long SHORTEST = TimeUnit.MILLISECONDS.toNanos(5);
  private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(250);
  private static final long LONGEST_WITH_OTHERS = TimeUnit.MILLISECONDS.toNanos(40);
  private static final long OTHERS_STAY = TimeUnit.SECONDS.toNanos(60);
  private static final long A_MOMENT = TimeUnit.MILLISECONDS.toNanos(20);
  private static final int PAGE = 256;

  private final CommitLog log;
  private final Recent recent = new Recent();
  private final Set<TailStream> streams = ConcurrentHashMap.newKeySet();
  private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
  private volatile @Nullable Thread thread;
  private volatile boolean woken;
  private volatile boolean busy;
  private volatile long storedAt;
  private volatile boolean closed;
  private long othersUntil = System.nanoTime();

  Tail(CommitLog log) {
    this.log = log;
  }

  /** A local append. What follows what was seen is told at once, without reading it again. */
  void stored(List<Commit> commits) {
    storedAt = System.nanoTime();
    busy = true;
    if (thread != null && recent.addNext(commits)) {
      tell();
    } else {
      wake();
    }
  }

  /** The log reaches at least so far, as somebody has read: whoever asked waits for it. */
  void reaches(long position) {
    if (thread != null && position > recent.head()) {
      wake();
    }
  }

  private void wake() {
    woken = true;
    LockSupport.unpark(thread);
  }

  /** Begins to tell a stream of what comes; it ends with an error at the latest, never quietly. */
  synchronized void join(TailStream stream) {
    start();
    streams.add(stream);
  }

  /** Begins to tell somebody that there is something new; what, they read by {@link #after}. */
  synchronized void tell(Runnable listener) {
    start();
    listeners.add(listener);
  }

  void tellNoMore(Runnable listener) {
    listeners.remove(listener);
  }

  private void start() {
    if (closed) {
      throw new StoreUnavailable("the event store is closed", null);
    }
    if (thread == null) {
      recent.startAt(log.mark().position());
      thread = Thread.ofPlatform().daemon().name("voti-tail-" + log.name()).start(this::run);
    }
  }

  void leave(TailStream stream) {
    streams.remove(stream);
  }

  /** What follows a position, from the newest commits that are kept; empty when it is older. */
  Optional<List<Commit>> newest(long position) {
    return recent.after(position, PAGE);
  }

  /** What follows a position, as far as the tail has come. */
  List<Commit> after(long position) {
    return thread == null
        ? log.after(position, PAGE)
        : newest(position).orElseGet(() -> log.after(position, PAGE));
  }

  /** Whether this process has appended a moment ago. */
  boolean isBusy() {
    return busy && System.nanoTime() - storedAt < A_MOMENT;
  }

  @Override
  public synchronized void close() {
    closed = true;
    wake();
    fail(new StoreUnavailable("the event store is closed", null));
  }

  private void run() {
    var rest = SHORTEST;
    while (!closed) {
      try {
        woken = false;
        rest = look() ? SHORTEST : rest(rest);
      } catch (MongoException away) {
        LOG.warn("the tail of {} cannot read and will try again: {}", log.name(), away.toString());
        LockSupport.parkNanos(LONGEST);
      } catch (Throwable failure) {
        LOG.error("the tail of {} failed; its subscribers are told", log.name(), failure);
        fail(failure);
        LockSupport.parkNanos(LONGEST);
      }
    }
  }

  private boolean look() {
    var found = log.after(recent.head(), PAGE);
    if (recent.addNext(found)) {
      othersUntil = System.nanoTime() + OTHERS_STAY;
      tell();
    }
    return !found.isEmpty();
  }

  private void tell() {
    streams.forEach(TailStream::wake);
    listeners.forEach(Runnable::run);
  }

  private long rest(long last) {
    if (!woken) {
      LockSupport.parkNanos(last);
    }
    var longest = System.nanoTime() - othersUntil < 0 ? LONGEST_WITH_OTHERS : LONGEST;
    return woken ? SHORTEST : Math.min(last * 2, longest);
  }

  private void fail(Throwable failure) {
    streams.forEach(stream -> stream.fail(new TailFailed(log.name(), failure)));
  }
}
