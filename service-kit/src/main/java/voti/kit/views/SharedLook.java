package voti.kit.views;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One look for all who ask while it lasts or shortly after it began. Those who wait for it are told
 * of its failure together, not one after the other.
 */
final class SharedLook<T> {

  private final Supplier<T> source;
  private final Duration shared;
  private final AtomicReference<@Nullable Look<T>> latest = new AtomicReference<>();

  SharedLook(Supplier<T> source, Duration shared) {
    this.source = source;
    this.shared = shared;
  }

  T get() {
    var seen = latest.get();
    if (seen == null || seen.isOver(shared)) {
      var next = new Look<>(new FutureTask<>(source::get), System.nanoTime());
      if (latest.compareAndSet(seen, next)) {
        next.task.run();
        return next.result();
      }
      return get();
    }
    return seen.result();
  }

  private record Look<T>(FutureTask<T> task, long begun) {

    boolean isOver(Duration shared) {
      return task.isDone() && System.nanoTime() - begun >= shared.toNanos();
    }

    T result() {
      try {
        return task.get();
      } catch (ExecutionException failed) {
        if (failed.getCause() instanceof RuntimeException cause) {
          throw cause;
        }
        throw new IllegalStateException(failed.getCause());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while others looked", stopped);
      }
    }
  }
}
