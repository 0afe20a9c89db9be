package voti.benchmarks;

import java.util.Locale;

/**
 * What a ratio has to reach.
 *
 * @param limit the ratio
 * @param least whether it is the least that will do, or the most
 */
public record Bar(double limit, boolean least) {

  public static Bar atLeast(double limit) {
    return new Bar(limit, true);
  }

  public static Bar atMost(double limit) {
    return new Bar(limit, false);
  }

  boolean isMetBy(double ratio) {
    return least ? ratio >= limit : ratio <= limit;
  }

  @Override
  public String toString() {
    return (least ? ">= " : "<= ") + String.format(Locale.ROOT, "%.2f", limit);
  }
}
