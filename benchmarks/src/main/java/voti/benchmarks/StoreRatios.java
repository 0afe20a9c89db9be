package voti.benchmarks;

import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints how the store compares with the server under it. */
public final class StoreRatios {

  private StoreRatios() {}

  /** Takes no arguments; prints one ratio per row. */
  public static void main(String[] arguments) throws RunnerException {
    var options = new OptionsBuilder().include(AppendBenchmark.class.getSimpleName()).build();
    var append = 0.0;
    var insert = 0.0;
    for (var result : new Runner(options).run()) {
      var score = result.getPrimaryResult().getScore();
      if (result.getParams().getBenchmark().endsWith("append")) {
        append = score;
      } else {
        insert = score;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "append, eight callers, one event: %.2f of insertOne (%.0f and %.0f per second)%n",
        append / insert,
        append,
        insert);
  }
}
