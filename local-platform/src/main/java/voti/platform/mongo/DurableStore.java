package voti.platform.mongo;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The file, and the promise that an answer is given only once everything it speaks of is in it.
 *
 * <p>Writers share a gate while they change pages; a commit closes it for a moment, so that a file
 * never holds half a command. The commands that wait for the same commit are made safe by one sync.
 * A read waits too: what it has seen must not be lost again.
 */
class DurableStore implements AutoCloseable {

  private static final int COMMITS_BETWEEN_COMPACTIONS = 2_000;
  private static final int LEAST_FILL_PERCENT = 60;
  private static final int COMPACTION_BYTES = 16 * 1024 * 1024;

  private final MVStore store;
  private final Consumer<RuntimeException> whenLost;
  private final Runnable beforeFlush;
  private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
  private final AtomicLong started = new AtomicLong();
  private final Object committer = new Object();
  private volatile long safe;
  private long commits;

  /**
   * @param whenLost told once when the file cannot be written; memory is then ahead of it, and the
   *     server must not go on
   */
  DurableStore(MVStore store, Consumer<RuntimeException> whenLost) {
    this(store, whenLost, () -> {});
  }

  /**
   * @param beforeFlush takes as long as a slower disk would
   */
  DurableStore(MVStore store, Consumer<RuntimeException> whenLost, Runnable beforeFlush) {
    this.store = store;
    this.whenLost = whenLost;
    this.beforeFlush = beforeFlush;
  }

  MVStore store() {
    return store;
  }

  /** Runs a change and returns when it is safe. */
  <T> T write(Supplier<T> change) {
    try {
      return writeAhead(change);
    } finally {
      awaitSafe(started.get());
    }
  }

  /** Runs a change and returns at once: it is safe when anything that came later is. */
  <T> T writeAhead(Supplier<T> change) {
    gate.readLock().lock();
    try {
      started.incrementAndGet();
      return change.get();
    } finally {
      gate.readLock().unlock();
    }
  }

  /** Runs a read and returns when what it may have seen is safe. */
  <T> T read(Supplier<T> query) {
    T seen = query.get();
    awaitSafe(started.get());
    return seen;
  }

  @Override
  public void close() {
    synchronized (committer) {
      if (store.getPanicException() == null) {
        store.close();
      } else {
        store.closeImmediately();
      }
    }
  }

  void awaitSafe(long ticket) {
    if (safe >= ticket || !store.isPersistent()) {
      return;
    }
    synchronized (committer) {
      if (safe < ticket) {
        commit();
      }
    }
  }

  private void commit() {
    try {
      long covered;
      gate.writeLock().lock();
      try {
        covered = started.get();
        store.commit();
        if (++commits % COMMITS_BETWEEN_COMPACTIONS == 0) {
          store.compact(LEAST_FILL_PERCENT, COMPACTION_BYTES);
        }
      } finally {
        gate.writeLock().unlock();
      }
      beforeFlush.run();
      store.sync();
      safe = covered;
    } catch (MVStoreException e) {
      whenLost.accept(e);
      throw e;
    }
  }
}
