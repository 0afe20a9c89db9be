package voti.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Writes what many callers append together. A caller that finds nobody writing writes itself; what
 * comes meanwhile is taken, all at once, by the log's own thread.
 */
final class GroupCommit implements AutoCloseable {

  /** Brings batches into the log; never asked by two threads at once. */
  interface Settling {

    /** Returns when each append knows its fate. */
    void settle(List<Append> batch);

    /** What it remembers of the log may be wrong. */
    void forget();
  }

  private static final int BATCH = 500;
  private static final long BATCH_BYTES = 16L << 20;
  private static final long REST = TimeUnit.MILLISECONDS.toNanos(50);

  private final Settling settlement;
  private final Duration patience;
  private final Queue<Append> queue = new ConcurrentLinkedQueue<>();
  private final ReentrantLock writing = new ReentrantLock();
  private final Thread writer;
  private volatile boolean closed;

  GroupCommit(String log, Settling settlement, Duration patience) {
    this.settlement = settlement;
    this.patience = patience;
    writer = Thread.ofPlatform().daemon().name("voti-writer-" + log).start(this::run);
  }

  /** Writes the draft and waits for its own fate, whatever becomes of others in the batch. */
  Commit append(Draft draft) {
    var append = new Append(draft, System.nanoTime() + patience.toNanos());
    queue.add(append);
    if (closed) {
      refuseQueued();
    } else if (writing.tryLock()) {
      writeAndUnlock();
      wakeIfQueued();
    }
    return append.await();
  }

  /** Lets the batch under way end; what still waits is refused. */
  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(writer);
    try {
      writer.join(patience);
    } catch (InterruptedException stopWaiting) {
      Thread.currentThread().interrupt();
    }
    refuseQueued();
  }

  private void run() {
    while (!closed) {
      if (queue.isEmpty()) {
        LockSupport.parkNanos(REST);
      } else {
        writing.lock();
        writeAndUnlock();
      }
    }
  }

  /** Who could not write because this one did has queued before: it is seen here. */
  private void wakeIfQueued() {
    if (!queue.isEmpty()) {
      LockSupport.unpark(writer);
    }
  }

  private void writeAndUnlock() {
    var batch = new ArrayList<Append>();
    try {
      take(batch);
      if (!batch.isEmpty()) {
        settlement.settle(batch);
      }
    } catch (Throwable unforeseen) {
      // Whoever waits must hear of it; the log goes on for those who come later.
      settlement.forget();
      batch.forEach(a -> a.failed(new OutcomeUnknown(a.draft().stream(), unforeseen)));
    } finally {
      writing.unlock();
    }
  }

  private void take(List<Append> batch) {
    var bytes = 0L;
    while (batch.size() < BATCH && bytes < BATCH_BYTES) {
      var next = queue.poll();
      if (next == null) {
        return;
      }
      batch.add(next);
      bytes += next.draft().size();
    }
  }

  private void refuseQueued() {
    for (var left = queue.poll(); left != null; left = queue.poll()) {
      left.failed(new StoreUnavailable("the event store is closed", null));
    }
  }
}
