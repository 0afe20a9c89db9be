package voti.orders.fulfilment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import voti.values.Quantity;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.RuleResult;

/** An inspection is about what came back, and no more of it than came. */
record InspectionFits(AwaitedReturn awaited, Inspection inspection) {

  List<RuleResult> results() {
    checkLines();
    return ExchangedReturns.isExchange(awaited.act())
        ? Stream.concat(ofAny().stream(), Stream.of(ofExchanged())).toList()
        : ofAny();
  }

  private List<RuleResult> ofAny() {
    return List.of(
        result(
            "inspected-stays-within-return",
            inspection.lines().stream()
                .noneMatch(line -> line.counted().isMoreThan(came(line.line()))),
            "Of no line is there more, sound and damaged, than came back."),
        result(
            "inspected-goes-somewhere",
            inspection.lines().stream()
                .allMatch(
                    line ->
                        line.restocked().plus(line.scrapped()).equals(line.counted())
                            && !line.restocked().isMoreThan(line.sound())),
            "What is there is restocked or scrapped, and only sound goods are restocked."),
        result("credit-follows-resolution", creditFollows(), creditSentence()));
  }

  private RuleResult ofExchanged() {
    return result(
        "exchanged-goods-are-credited",
        inspection.lines().stream().noneMatch(line -> line.sound().isMoreThan(line.credited())),
        "What comes back for other goods and is sound is credited, whatever becomes of the rest.");
  }

  private boolean creditFollows() {
    var lines = inspection.lines();
    return switch (inspection.resolution()) {
      case CREDIT -> lines.stream().allMatch(line -> line.credited().equals(line.counted()));
      case NO_CREDIT, WITHOUT_GOODS ->
          !awaited.isCredited() && lines.stream().noneMatch(line -> line.credited().isPositive());
      case PARTIAL_CREDIT ->
          !awaited.isCredited()
              && lines.stream().anyMatch(line -> line.credited().isPositive())
              && lines.stream().noneMatch(line -> line.credited().isMoreThan(came(line.line())))
              && lines.stream().anyMatch(line -> !line.credited().equals(came(line.line())));
    };
  }

  private String creditSentence() {
    return awaited.isCredited()
        ? "These goods were credited when they came back, so their credit stands."
        : "With credit all that is there is credited, with partial credit some of what came, with"
            + " none nothing.";
  }

  private Quantity came(int line) {
    return awaited.lines().stream()
        .filter(one -> one.line() == line)
        .map(LineQuantity::quantity)
        .findFirst()
        .orElseThrow();
  }

  /** Each line that came back is there once, in its unit, and nothing is negative. */
  private void checkLines() {
    var units = new HashMap<Integer, String>();
    awaited.lines().forEach(line -> units.put(line.line(), line.quantity().unit()));
    var seen = new HashSet<Integer>();
    for (var line : inspection.lines()) {
      var unit = units.get(line.line());
      if (unit == null || !seen.add(line.line())) {
        throw bad("Line " + line.line() + " did not come back, or is there twice.");
      }
      for (var quantity : line.all()) {
        if (!quantity.unit().equals(unit) || quantity.amount().signum() < 0) {
          throw bad("Line %d is counted in %s and never below none.".formatted(line.line(), unit));
        }
      }
    }
    if (seen.size() < units.size()) {
      throw bad("Say of each line that came back what was found.");
    }
  }

  private static RuleBroken bad(String sentence) {
    return new RuleBroken("inspection-covers-return", sentence, new Fact("field", "lines"));
  }

  private static RuleResult result(String rule, boolean holds, String sentence) {
    return new RuleResult(rule, holds, sentence);
  }
}
