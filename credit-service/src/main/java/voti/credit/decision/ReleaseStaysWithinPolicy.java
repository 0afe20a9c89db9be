package voti.credit.decision;

import java.util.List;
import voti.values.Percentage;
import voti.values.decision.Fact;
import voti.values.decision.Policy;
import voti.values.decision.RuleBroken;
import voti.values.decision.RuleResult;

/** A release lets a document grow by 20 % at most and holds for 30 days at most. */
record ReleaseStaysWithinPolicy(Percentage deviation, int days) {

  static final Policy POLICY = new Policy("credit-release", "1");

  private static final Percentage MOST_DEVIATION = Percentage.of("20");
  private static final Percentage NONE = Percentage.of("0");
  private static final int MOST_DAYS = 30;

  RuleResult check() {
    if (NONE.isMoreThan(deviation)
        || deviation.isMoreThan(MOST_DEVIATION)
        || days < 1
        || days > MOST_DAYS) {
      throw new RuleBroken(
          "release-stays-within-policy",
          "A release takes a deviation of 0 to 20 % and 1 to 30 days.",
          new Fact("deviation", deviation.shown()),
          new Fact("days", Integer.toString(days)));
    }
    return new RuleResult(
        "release-stays-within-policy", true, deviation + " and " + days + " days are within it.");
  }

  static List<Fact> facts(Percentage deviation, int days) {
    return List.of(
        new Fact("deviation", deviation.shown()), new Fact("days", Integer.toString(days)));
  }
}
