package voti.credit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voti.credit.creditaccount.Circumstances;
import voti.credit.creditaccount.CreditRules;
import voti.credit.creditaccount.OrderFacts;
import voti.credit.creditaccount.Release;
import voti.credit.creditaccount.RuleTold;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.RuleResult;

/** A decision's own record says what was asked and what each rule found, and gives it again. */
class RuleExplainsItselfTest {

  private static final LocalDate DAY = LocalDate.parse("2026-03-02");
  private static final CreditRules EVERY_RULE =
      new CreditRules(
          "every-rule",
          "7",
          30,
          20,
          new BigDecimal("500.00"),
          Percentage.of("40"),
          3,
          true,
          new BigDecimal("9000.00"),
          new CreditRules.FirstOrders(3, new BigDecimal("2000.00")),
          new BigDecimal("50.00"),
          60,
          true);

  @Property(tries = 1000)
  void askedAgainFromItsFactsItSaysTheSame(@ForAll long seed) {
    var facts = facts(new Random(seed));
    var first = EVERY_RULE.judge(facts);
    var again = EVERY_RULE.judge(OrderFacts.of(first.facts()));
    assertThat(again).isEqualTo(first);
  }

  @Property(tries = 1000)
  void whatHoldsAnOrderBackIsNamedInWords(@ForAll long seed) {
    var evaluation = EVERY_RULE.judge(facts(new Random(seed)));
    assertThat(evaluation.rules()).allSatisfy(rule -> assertThat(rule.sentence()).endsWith("."));
    if (!evaluation.passed()) {
      assertThat(evaluation.rules()).anyMatch(rule -> !rule.passed());
    }
  }

  /** More headroom, less lateness: nothing that was let through is then held back. */
  @Property(tries = 1000)
  void aBetterBookNeverHoldsBackWhatAWorseOneLetThrough(@ForAll long seed) {
    var worse = facts(new Random(seed));
    var better =
        new OrderFacts(
            worse.order(),
            worse.asked(),
            worse.rate(),
            worse.added(),
            worse.exposure(),
            worse.limit() == null ? null : worse.limit().plus(euro(100)),
            worse.later(),
            euro(0),
            worse.openItems(),
            0,
            0,
            false,
            worse.checkValidUntil(),
            worse.ordersBefore() + 1,
            worse.on(),
            worse.release(),
            worse.beside());
    if (EVERY_RULE.judge(worse).passed()) {
      assertThat(EVERY_RULE.judge(better).passed()).isTrue();
    }
  }

  @Test
  void everyRuleIsAsked() {
    var worst = worst(null);
    assertThat(EVERY_RULE.judge(worst).rules())
        .filteredOn(rule -> !rule.passed())
        .extracting(rule -> rule.rule() + ": " + rule.sentence())
        .containsExactly(
            "order-fits-headroom-within-horizon: 9,500.00 EUR exceeds the headroom of 1,000.00 by"
                + " 8,500.00. Orders wanted after 30 days, 0.00, are left aside.",
            "account-is-not-blocked: The account is blocked.",
            "oldest-overdue-stays-within: The oldest overdue item is late by 45 days; at most 20"
                + " are borne.",
            "overdue-amount-stays-within: 900.00 EUR is overdue; at most 500.00 is borne.",
            "overdue-share-stays-within: 90.00 % of the open items is overdue; at most 40.00 % is"
                + " borne.",
            "dunning-level-stays-below: The highest dunning level is 4; orders wait from level 3"
                + " on.",
            "check-is-still-valid: The credit check was valid through 2026-03-01; a new one is"
                + " due.",
            "document-stays-within-maximum: An order of 9,500.00 is above the maximum of 9,000.00"
                + " for one document.",
            "first-orders-stay-small: The account has 0 accepted orders; the first 3 are at most"
                + " 2,000.00 each, and this is not.",
            "order-is-recent: Nothing moved for 61 days; 60 days are waited for an order.",
            "terms-stay-as-decided: Bills fall due after 60 days since the terms changed; the limit"
                + " was decided at 30. Deciding it again would settle it.");
  }

  /** What is told of the data is what is asked, and neither more nor less. */
  @Property(tries = 1000)
  void whatIsAskedIsToldBeforehand(@ForAll long seed) {
    var random = new Random(seed);
    var told = RuleTold.of(EVERY_RULE).stream().filter(RuleTold::asked).map(RuleTold::rule);
    assertThat(EVERY_RULE.judge(facts(random)).rules())
        .extracting(RuleResult::rule)
        .isSubsetOf(told.toList());
  }

  @Test
  void everyRuleIsToldWithItsParameters() {
    var worst = worst(new Release("cde-1", euro(1), Percentage.of("0"), DAY));
    var told = RuleTold.of(EVERY_RULE).stream().filter(RuleTold::asked).toList();
    assertThat(told)
        .extracting(RuleTold::rule)
        .containsExactlyElementsOf(
            EVERY_RULE.judge(worst).rules().stream().map(RuleResult::rule).toList());
    assertThat(told)
        .filteredOn(rule -> !rule.parameters().isEmpty())
        .extracting(rule -> rule.rule() + " " + rule.parameters().get("amount"))
        .contains("overdue-amount-stays-within 500.00", "document-is-small 50.00");
    assertThat(RuleTold.of(EVERY_RULE)).filteredOn(rule -> !rule.asked()).hasSize(1);
    assertThat(told).filteredOn(rule -> !rule.blocking()).hasSize(4);
  }

  private static OrderFacts worst(@Nullable Release release) {
    return new OrderFacts(
        euro(9_500),
        euro(9_500),
        null,
        euro(9_500),
        euro(1_000),
        euro(2_000),
        euro(0),
        euro(900),
        euro(1_000),
        45,
        4,
        true,
        DAY.minusDays(1),
        0,
        DAY,
        release,
        new Circumstances(DAY.minusDays(61), null, euro(10), 60, 30));
  }

  private static OrderFacts facts(Random random) {
    var asked = euro(random.nextInt(10_000));
    var exposure = euro(random.nextInt(10_000));
    var open = euro(1 + random.nextInt(5_000));
    var overdue = euro(random.nextInt(5_000) % open.amount().intValue());
    var foreign = random.nextInt(4) == 0;
    return new OrderFacts(
        foreign ? Money.of("77.00", "USD") : asked,
        foreign && random.nextBoolean() ? null : asked,
        foreign ? new BigDecimal("0.9123") : null,
        random.nextInt(5) == 0 ? asked.negated() : asked,
        exposure,
        random.nextInt(6) == 0 ? null : euro(random.nextInt(20_000)),
        euro(random.nextInt(500)),
        overdue,
        open,
        random.nextInt(50),
        random.nextInt(5),
        random.nextInt(5) == 0,
        random.nextInt(3) == 0 ? null : DAY.plusDays(random.nextInt(20) - 10),
        random.nextInt(6),
        DAY,
        random.nextInt(4) == 0
            ? new Release("cde-1", asked, Percentage.of("10"), DAY.plusDays(random.nextInt(4) - 2))
            : null,
        new Circumstances(
            random.nextInt(3) == 0 ? null : DAY.minusDays(random.nextInt(90)),
            random.nextInt(3) == 0 ? euro(random.nextInt(500)) : null,
            random.nextInt(3) == 0 ? euro(random.nextInt(9_000)) : null,
            random.nextInt(3) == 0 ? null : 30 * random.nextInt(3),
            random.nextInt(3) == 0 ? null : 30));
  }

  private static Money euro(long amount) {
    return new Money(BigDecimal.valueOf(amount), Currency.getInstance("EUR"));
  }
}
