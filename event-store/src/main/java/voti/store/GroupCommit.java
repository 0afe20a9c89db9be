package voti.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One thread per log that writes what many callers append, together. */
final class GroupCommit implements AutoCloseable {

  private static final int BATCH = 500;
  private static final long BATCH_BYTES = 16L << 20;

  private final Settlement settlement;
  private final Duration patience;
  private final LinkedBlockingQueue<Append> queue = new LinkedBlockingQueue<>();
  private final Thread writer;
  private volatile boolean closed;

  GroupCommit(String log, Settlement settlement, Duration patience) {
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
    }
    return append.await();
  }

  /** Lets the batch under way end; what still waits is refused. */
  @Override
  public void close() {
    closed = true;
    try {
      writer.join(patience);
    } catch (InterruptedException stopWaiting) {
      Thread.currentThread().interrupt();
    }
    refuseQueued();
  }

  private void run() {
    var batch = new ArrayList<Append>();
    while (!closed) {
      try {
        take(batch);
        settlement.settle(batch);
      } catch (Throwable unforeseen) {
        // Whoever waits must hear of it; the thread goes on for those who come later.
        settlement.forget();
        batch.forEach(a -> a.failed(new OutcomeUnknown(a.draft().stream(), unforeseen)));
      } finally {
        batch.clear();
      }
    }
  }

  private void take(List<Append> batch) throws InterruptedException {
    var next = queue.poll(50, TimeUnit.MILLISECONDS);
    var bytes = 0L;
    while (next != null) {
      batch.add(next);
      bytes += next.draft().size();
      next = batch.size() < BATCH && bytes < BATCH_BYTES ? queue.poll() : null;
    }
  }

  private void refuseQueued() {
    for (var left = queue.poll(); left != null; left = queue.poll()) {
      left.failed(new StoreUnavailable("the event store is closed", null));
    }
  }
}
