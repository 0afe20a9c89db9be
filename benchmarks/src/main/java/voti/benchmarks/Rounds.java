package voti.benchmarks;

import java.util.Arrays;

/** Runs a row: warms up, then both arms by turns. */
final class Rounds {

  private static final int WARM_UP = 2;

  private final int rounds;

  Rounds(int rounds) {
    this.rounds = rounds;
  }

  Result run(String bench, Row row) throws Exception {
    for (var i = 0; i < WARM_UP; i++) {
      row.baseline();
      row.ours();
    }
    var ours = new double[rounds];
    var baseline = new double[rounds];
    var ratios = new double[rounds];
    for (var i = 0; i < rounds; i++) {
      ours[i] = row.ours();
      baseline[i] = row.baseline();
      ratios[i] = ours[i] / baseline[i];
    }
    var control = row.control();
    Arrays.sort(ratios);
    Arrays.sort(baseline);
    Arrays.sort(ours);
    return new Result(
        bench,
        row.name(),
        control.equals("ok") ? middle(ratios) : 0,
        ratios[0],
        ratios[rounds - 1],
        row.bar(),
        control,
        (quantile(baseline, 0.75) - quantile(baseline, 0.25)) / middle(baseline),
        middle(ours),
        middle(baseline),
        row.unit(),
        rounds);
  }

  private static double middle(double[] sorted) {
    return quantile(sorted, 0.5);
  }

  private static double quantile(double[] sorted, double part) {
    var at = part * (sorted.length - 1);
    var below = (int) Math.floor(at);
    var above = (int) Math.ceil(at);
    return sorted[below] + (sorted[above] - sorted[below]) * (at - below);
  }
}
