package voti.credit.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * Does the same for many at once, so many at a time. All are done before the first failure is told:
 * what was done stays, and the same statement read again does the rest.
 */
final class SideBySide {

  private static final int AT_A_TIME = 16;

  private SideBySide() {}

  static <A, B> Map<A, B> each(List<A> all, Function<A, B> doing) {
    var places = new Semaphore(AT_A_TIME);
    var asked = new LinkedHashMap<A, Future<B>>();
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var one : all) {
        asked.put(one, pool.submit(within(places, () -> doing.apply(one))));
      }
    }
    var done = new LinkedHashMap<A, B>();
    asked.forEach((one, answer) -> done.put(one, result(answer)));
    return done;
  }

  private static <B> Callable<B> within(Semaphore places, Callable<B> doing) {
    return () -> {
      places.acquire();
      try {
        return doing.call();
      } finally {
        places.release();
      }
    };
  }

  private static <B> B result(Future<B> answer) {
    try {
      return answer.get();
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(asked);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException why) {
        throw why;
      }
      throw new IllegalStateException(failed.getCause());
    }
  }
}
