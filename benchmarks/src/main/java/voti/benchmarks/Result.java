package voti.benchmarks;

import java.util.LinkedHashMap;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row that was measured.
 *
 * @param ratio the median of the rounds' ratios; 0 when the control failed
 * @param spread of the baseline: between its quartiles, as a part of its median
 * @param lowest ratio of a round
 * @param highest ratio of a round
 */
record Result(
    String bench,
    String row,
    double ratio,
    double lowest,
    double highest,
    Bar bar,
    String control,
    double spread,
    double ours,
    double baseline,
    String unit,
    int rounds) {

  static final double WIDEST = 0.20;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A baseline that cannot be relied upon says nothing. */
  boolean isVoid() {
    return spread > WIDEST;
  }

  boolean met() {
    return !isVoid() && control.equals("ok") && bar.isMetBy(ratio);
  }

  String json() {
    var line = new LinkedHashMap<String, Object>();
    line.put("bench", bench);
    line.put("row", row);
    line.put("ratio", rounded(ratio));
    line.put("bar", bar.toString());
    line.put("met", met());
    line.put("control", control);
    line.put("spread", rounded(spread));
    line.put("void", isVoid());
    line.put("lowest", rounded(lowest));
    line.put("highest", rounded(highest));
    line.put("ours", rounded(ours));
    line.put("baseline", rounded(baseline));
    line.put("unit", unit);
    line.put("rounds", rounds);
    return JSON.writeValueAsString(line);
  }

  /** A line of the table in {@code benchmarks/README.md}. */
  String markdown() {
    return String.format(
        Locale.ROOT,
        "| %s | %.2f (%.2f to %.2f) | %s | %s | %s | %,.4g beside %,.4g %s | ± %.0f %% |",
        row,
        ratio,
        lowest,
        highest,
        bar,
        isVoid() ? "void" : met() ? "met" : "not met",
        control,
        ours,
        baseline,
        unit,
        spread * 100);
  }

  private static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
