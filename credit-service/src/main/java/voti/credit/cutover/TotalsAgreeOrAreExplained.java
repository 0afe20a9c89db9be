package voti.credit.cutover;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import voti.values.decision.RuleResult;

/** The totals agree, or each difference is named as it is, with a reason. */
record TotalsAgreeOrAreExplained(List<Line> lines, List<Named> named, String reason) {

  RuleResult result() {
    var wrong = lines.stream().filter(line -> !line.agrees()).toList();
    var there = wrong.stream().map(TotalsAgreeOrAreExplained::name).toList();
    if (!new HashSet<>(there).equals(new HashSet<>(named))) {
      return failed(
          wrong.isEmpty()
              ? "The totals agree; there is no difference to name."
              : "The totals do not agree (" + words(wrong) + "); name each difference as it is.");
    }
    if (wrong.isEmpty()) {
      return passed("The totals agree.");
    }
    return reason.isBlank()
        ? failed("The totals do not agree (" + words(wrong) + "); it takes a reason.")
        : passed("The totals do not agree (" + words(wrong) + "), and it is said why.");
  }

  private static Named name(Line line) {
    return new Named(line.stated().kind(), line.difference());
  }

  private static String words(List<Line> wrong) {
    return wrong.stream().map(Line::sentence).collect(Collectors.joining("; "));
  }

  private static RuleResult passed(String sentence) {
    return new RuleResult("totals-agree-or-are-explained", true, sentence);
  }

  private static RuleResult failed(String sentence) {
    return new RuleResult("totals-agree-or-are-explained", false, sentence);
  }
}
