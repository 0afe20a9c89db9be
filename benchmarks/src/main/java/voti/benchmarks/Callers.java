package voti.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many callers that do the same again and again, for a while. */
public final class Callers implements AutoCloseable {

  /** How long a round of an arm takes. */
  public static final Duration ROUND = Duration.ofMillis(Long.getLong("voti.bench.round", 1_000));

  private final ExecutorService threads;
  private final int count;

  public Callers(int count) {
    this.count = count;
    threads = Executors.newFixedThreadPool(count);
  }

  /** What one caller does once. */
  public interface Call {
    void run(int caller) throws Exception;
  }

  /** How often per second all together did it. */
  public double perSecond(Call call) throws Exception {
    var begun = System.nanoTime();
    var end = begun + ROUND.toNanos();
    var running = new ArrayList<Future<Long>>();
    for (var caller = 0; caller < count; caller++) {
      var number = caller;
      running.add(
          threads.submit(
              () -> {
                var done = 0L;
                while (System.nanoTime() < end) {
                  call.run(number);
                  done++;
                }
                return done;
              }));
    }
    var all = 0L;
    for (var one : running) {
      all += one.get();
    }
    return all * 1e9 / (System.nanoTime() - begun);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
