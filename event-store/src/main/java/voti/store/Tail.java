package voti.store;

import com.mongodb.MongoException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread per log that looks for new commits: at once when this process appended, else every 5
 * ms, more and more rarely up to 250 ms while nothing comes. It keeps the newest commits for all
 * subscribers; one that falls behind reads the log by itself and slows nobody.
 */
final class Tail implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Tail.class);
  private static final long SHORTEST = TimeUnit.MILLISECONDS.toNanos(5);
  private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(250);
  private static final int PAGE = 256;
  private static final int KEPT = 1024;

  private final CommitLog log;
  private final Set<TailStream> streams = ConcurrentHashMap.newKeySet();
  private final Deque<Commit> newest = new ArrayDeque<>();
  private @Nullable Thread thread;
  private long head;
  private volatile boolean woken;
  private volatile boolean closed;

  Tail(CommitLog log) {
    this.log = log;
  }

  /** A local append: there is something to see. */
  void wake() {
    woken = true;
    var sleeper = thread;
    if (sleeper != null) {
      LockSupport.unpark(sleeper);
    }
  }

  /** Begins to tell a stream of what comes; it ends with an error at the latest, never quietly. */
  synchronized void join(TailStream stream) {
    if (closed) {
      throw new StoreUnavailable("the event store is closed", null);
    }
    streams.add(stream);
    if (thread == null) {
      head = log.mark().position();
      thread = Thread.ofPlatform().daemon().name("voti-tail-" + log.name()).start(this::run);
    }
  }

  void leave(TailStream stream) {
    streams.remove(stream);
  }

  /** What follows a position, as far as the tail has come. */
  List<Commit> after(long position) {
    synchronized (newest) {
      if (position >= head) {
        return List.of();
      }
      if (!newest.isEmpty() && newest.getFirst().position() <= position + 1) {
        return newest.stream().filter(c -> c.position() > position).limit(PAGE).toList();
      }
    }
    return log.after(position, PAGE);
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
    woken = false;
    var found = log.after(head, PAGE);
    if (found.isEmpty()) {
      return false;
    }
    synchronized (newest) {
      newest.addAll(found);
      head = found.getLast().position();
      while (newest.size() > KEPT) {
        newest.removeFirst();
      }
    }
    streams.forEach(TailStream::wake);
    return true;
  }

  private long rest(long last) {
    if (woken) {
      return SHORTEST;
    }
    LockSupport.parkNanos(last);
    return woken ? SHORTEST : Math.min(last * 2, LONGEST);
  }

  private void fail(Throwable failure) {
    streams.forEach(stream -> stream.fail(new TailFailed(log.name(), failure)));
  }
}
