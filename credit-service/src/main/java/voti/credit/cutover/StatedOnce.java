package voti.credit.cutover;

import java.util.List;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/** Control totals are there, and each kind and currency is stated once. */
record StatedOnce(List<Total> stated) {

  void check() {
    if (stated.isEmpty()) {
      throw new RuleBroken(
          "control-totals-are-stated", "Say what the old system states, for each kind of file.");
    }
    if (stated.stream().map(Total::none).distinct().count() < stated.size()) {
      throw new RuleBroken(
          "control-totals-are-stated-once", "A kind is stated twice in one currency.");
    }
    for (var total : stated) {
      if (total.rows() < 0) {
        throw new RuleBroken(
            "control-totals-are-counts",
            "There cannot be fewer than no rows.",
            new Fact("kind", total.kind().word()));
      }
    }
  }
}
