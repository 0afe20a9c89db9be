package voti.orders.exchange;

import java.math.BigDecimal;
import java.util.List;
import voti.values.Percentage;
import voti.values.decision.RuleResult;

/** Terms that say of any goods whether they may be exchanged, and of how much. */
record TermsAreAgreeable(ExchangeTerms terms) {

  private static final Percentage ALL = Percentage.of("100");
  private static final int MOST_MONTHS = 36;
  private static final int MOST_DAYS = 731;

  List<RuleResult> results() {
    var quota = terms.quota();
    var until = terms.period().until();
    return List.of(
        new RuleResult(
            "quota-is-a-share",
            quota.percent().compareTo(BigDecimal.ZERO) > 0 && !quota.isMoreThan(ALL),
            "The quota is above 0 and at most 100 %."),
        new RuleResult(
            "base-has-months",
            terms.months() >= 1 && terms.months() <= MOST_MONTHS,
            "What was delivered is counted over 1 to %d months.".formatted(MOST_MONTHS)),
        new RuleResult(
            "window-has-days",
            areDays(terms.windowDays()) && areDays(terms.returnDays()),
            "Goods come back within 1 to %d days.".formatted(MOST_DAYS)),
        new RuleResult(
            "period-has-days",
            until != null && terms.period().from().isBefore(until),
            "The period begins before it ends, and it ends."));
  }

  private static boolean areDays(int days) {
    return days >= 1 && days <= MOST_DAYS;
  }
}
