package voti.orders.bonus;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import voti.values.Percentage;
import voti.values.decision.RuleResult;

/**
 * Terms by which any total earns one amount, and more of it never less: each tier begins above and
 * pays more than the one below.
 */
record TermsAreWhole(BonusTerms terms) {

  private static final Percentage ALL = Percentage.of("100");

  List<RuleResult> results() {
    var period = terms.period();
    var base = terms.base();
    var over = terms.growthOver();
    return List.of(
        new RuleResult(
            "tiers-rise", rise(), "Each tier begins above and pays more than the one below."),
        new RuleResult(
            "tiers-are-shares",
            terms.tiers().stream().allMatch(TermsAreWhole::isShare),
            "Tiers begin at 0 or above and pay 0 to 100 %."),
        new RuleResult(
            "period-has-days",
            period.until() != null && period.from().isBefore(period.until()),
            "The period begins before it ends, and it ends."),
        new RuleResult(
            "quantity-has-a-unit",
            (base.measure() == Measure.QUANTITY) == (base.unit() != null),
            "A quantity is measured in one unit, a value in none."),
        new RuleResult(
            "growth-has-a-base",
            over == null || over.signum() > 0,
            "Growth is measured over a figure above 0."));
  }

  private boolean rise() {
    var tiers = terms.tiers();
    return !tiers.isEmpty()
        && IntStream.range(1, tiers.size())
            .allMatch(
                i ->
                    tiers.get(i).threshold().compareTo(tiers.get(i - 1).threshold()) > 0
                        && tiers.get(i).percent().isMoreThan(tiers.get(i - 1).percent()));
  }

  private static boolean isShare(Tier tier) {
    return tier.threshold().signum() >= 0
        && tier.percent().percent().compareTo(BigDecimal.ZERO) >= 0
        && !tier.percent().isMoreThan(ALL);
  }
}
