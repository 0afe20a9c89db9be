package voti.credit.creditaccount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;

/**
 * Which rules hold an order back, and which then let it through all the same: data, with a version.
 * What is {@code null} is not asked. Amounts are in the currency of the account that is asked
 * about.
 *
 * @param name of the policy
 * @param version of its data
 * @param horizonDays orders wanted later than so many days ahead do not use the limit yet
 * @param oldestOverdueDays the oldest late item may be late by so many days
 * @param overdueAmount so much may be late
 * @param overdueShare such a share of the open items may be late
 * @param dunningLevel no open item may have reached this level
 * @param validCheck whether the check that the limit leans on must still be valid
 * @param maximumDocument no order may be above it
 * @param firstOrders how many orders of a new account are kept small, and how small
 * @param smallDocument an order up to it is let through whatever held it back
 * @param abandonedDays what an order holds is given to others when nothing moved for so many days
 * @param termsAsDecided whether orders wait when bills fall due later than when the limit was
 *     decided
 */
public record CreditRules(
    String name,
    String version,
    @Nullable Integer horizonDays,
    @Nullable Integer oldestOverdueDays,
    @Nullable BigDecimal overdueAmount,
    @Nullable Percentage overdueShare,
    @Nullable Integer dunningLevel,
    boolean validCheck,
    @Nullable BigDecimal maximumDocument,
    @Nullable FirstOrders firstOrders,
    @Nullable BigDecimal smallDocument,
    @Nullable Integer abandonedDays,
    boolean termsAsDecided) {

  /**
   * How a new account begins.
   *
   * @param count so many orders
   * @param amount are at most so large
   */
  public record FirstOrders(int count, BigDecimal amount) {}

  /** What a decision names. */
  public Policy policy() {
    return new Policy(name, version);
  }

  /**
   * Asks every rule. First those that hold back; only when one does, those that let through.
   *
   * @return what all of them said, and what follows
   */
  public Evaluation judge(OrderFacts facts) {
    var blocking = blocking(facts);
    var results = new ArrayList<RuleResult>();
    blocking.forEach(rule -> results.add(rule.result()));
    var passed = blocking.stream().allMatch(Rule::holds);
    if (!passed) {
      var excluding = excluding(facts);
      excluding.forEach(rule -> results.add(new RuleResult(rule.name(), true, rule.sentence())));
      passed = excluding.stream().anyMatch(Rule::holds);
    }
    return new Evaluation(
        policy(), passed, passed ? none(facts) : exceededBy(facts), results, facts.facts());
  }

  private List<Rule> blocking(OrderFacts facts) {
    var rules = new ArrayList<Rule>();
    rules.add(new LimitIsDecided(facts.limit()));
    rules.add(
        new OrderIsInTheLimitsCurrency(
            facts.order(), facts.exposure().currency(), facts.asked(), facts.rate()));
    var headroom = facts.headroom();
    if (headroom != null && facts.asked() != null) {
      rules.add(
          horizonDays == null
              ? new OrderFitsHeadroom(facts.added(), headroom)
              : new OrderFitsHeadroomWithinHorizon(
                  facts.added(), headroom, facts.later(), horizonDays));
    }
    rules.add(new AccountIsNotBlocked(facts.blocked()));
    if (oldestOverdueDays != null) {
      rules.add(new OldestOverdueStaysWithin(facts.oldestOverdue(), oldestOverdueDays));
    }
    if (overdueAmount != null) {
      rules.add(new OverdueAmountStaysWithin(facts.overdue(), like(overdueAmount, facts)));
    }
    if (overdueShare != null) {
      rules.add(new OverdueShareStaysWithin(facts.overdue(), facts.openItems(), overdueShare));
    }
    if (dunningLevel != null) {
      rules.add(new DunningLevelStaysBelow(facts.dunningLevel(), dunningLevel));
    }
    if (validCheck && facts.checkValidUntil() != null) {
      rules.add(new CheckIsStillValid(facts.checkValidUntil(), facts.on()));
    }
    if (maximumDocument != null && facts.asked() != null) {
      rules.add(new DocumentStaysWithinMaximum(facts.asked(), like(maximumDocument, facts)));
    }
    if (firstOrders != null && facts.asked() != null) {
      rules.add(
          new FirstOrdersStaySmall(
              facts.ordersBefore(),
              firstOrders.count(),
              facts.asked(),
              like(firstOrders.amount(), facts)));
    }
    var moved = facts.beside().moved();
    if (abandonedDays != null && moved != null) {
      rules.add(new OrderIsRecent(moved, facts.on(), abandonedDays));
    }
    if (termsAsDecided) {
      rules.add(new TermsStayAsDecided(facts.beside().paymentDays(), facts.beside().decidedDays()));
    }
    return rules;
  }

  private List<Rule> excluding(OrderFacts facts) {
    var rules = new ArrayList<Rule>();
    if (facts.asked() == null) {
      return rules;
    }
    rules.add(new OrderOnlyShrinks(facts.added()));
    var release = facts.release();
    if (release != null) {
      rules.add(new ReleaseCoversDocument(release, facts.order(), facts.on()));
    }
    var kept = facts.beside().keptForIt();
    if (kept != null) {
      rules.add(new OrderIsPrepaid(facts.asked(), kept));
    }
    if (smallDocument != null) {
      rules.add(new DocumentIsSmall(facts.asked(), like(smallDocument, facts)));
    }
    return rules;
  }

  /** How much less would fit; all of it when nothing is known that it could fit. */
  private static Money exceededBy(OrderFacts facts) {
    var headroom = facts.headroom();
    if (headroom == null || facts.asked() == null) {
      return facts.order();
    }
    var over = facts.added().minus(headroom);
    return over.isPositive() ? over : none(facts);
  }

  private static Money none(OrderFacts facts) {
    return Money.zero(facts.exposure().currency());
  }

  private static Money like(BigDecimal amount, OrderFacts facts) {
    return Money.rounded(amount, facts.exposure().currency());
  }
}
