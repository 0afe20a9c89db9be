package voti.credit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import voti.credit.check.CheckRecordings;
import voti.credit.creditaccount.CreditAccountEvent.OrderReserved;
import voti.credit.creditaccount.CreditAccountEvent.OrderWithheld;
import voti.credit.creditaccount.Life;
import voti.credit.creditaccount.Limits;
import voti.credit.creditaccount.OrderFacts;
import voti.credit.creditaccount.ShippedRules;
import voti.credit.creditaccount.TemporaryLimit;
import voti.credit.policies.ShippedPolicy;
import voti.credit.policy.PolicyData;
import voti.kit.json.Wire;
import voti.values.Money;
import voti.values.Period;
import voti.values.decision.Decision;

/** What a draft makes of the limit that orders were held against: the check proposes 12,000. */
class DraftedLimitsTest {

  private static final Limits TEN = new Limits(Life.sek("10000.00"), List.of(), List.of());

  private static PolicyData shipped() {
    return ShippedPolicy.read().data();
  }

  /** A share of the book equity of 120,000 that is proposed when a firm is safe. */
  private static PolicyData sharing(String percent) {
    var data =
        Wire.mapper()
            .writeValueAsString(shipped())
            .replace("\"shareOfEquity\":\"10\"", "\"shareOfEquity\":\"" + percent + "\"");
    return Wire.mapper().readValue(data, PolicyData.class);
  }

  /** Of the story's second order: 4,500 with 5,805 reserved and a limit of 10,000. */
  private static OrderFacts facts() {
    return OrderFacts.of(asked(450_000).facts());
  }

  private static Decision asked(long cents) {
    try (var life = new Life()) {
      life.limit("10000.00").order("ord-1", "5805.00");
      life.order(
          "ord-2", Money.of(cents / 100 + "." + "%02d".formatted(cents % 100), "SEK"), Life.DAY);
      return life.last() instanceof OrderWithheld withheld
          ? withheld.decision()
          : ((OrderReserved) life.last()).decision();
    }
  }

  private static OrderFacts under(PolicyData draft, Limits limits) {
    return DraftedLimits.under(draft, limits, CheckRecordings.recorded(), facts());
  }

  @Test
  void whatTheDraftProposesTakesThePlaceOfTheOwnLimit() {
    var now = under(sharing("20"), TEN);
    assertThat(now.limit()).isEqualTo(Life.sek("24000.00"));
    assertThat(ShippedRules.read().judge(now).passed()).isTrue();
    assertThat(under(sharing("4"), TEN).limit()).isEqualTo(Life.sek("4800.00"));
  }

  @Test
  void whereTheDraftProposesTheSameWhatWasDecidedStays() {
    assertThat(under(shipped(), TEN)).isEqualTo(facts());
  }

  @Test
  void aTemporaryLimitStaysInItsPlace() {
    var spring = new Period(Life.DAY, Life.DAY.plusDays(30));
    var temporary = new TemporaryLimit("tmp-1", Life.sek("15000.00"), spring);
    var limits = new Limits(TEN.own(), List.of(temporary), List.of());
    assertThat(under(sharing("4"), limits).limit()).isEqualTo(Life.sek("15000.00"));
  }

  @Test
  void aLimitInAnotherCurrencyThanTheProposalStays() {
    var euro = new Limits(Money.of("1000.00", "EUR"), List.of(), List.of());
    assertThat(under(sharing("4"), euro).limit()).isEqualTo(facts().limit());
  }

  @Test
  void aCheckThatEndsOtherwiseEndsOtherwiseForTheOrder() {
    var data =
        Wire.mapper()
            .writeValueAsString(shipped())
            .replaceAll("\"validMonths\":\\d+", "\"validMonths\":1");
    var asked = facts().limitedTo(facts().limit(), CheckRecordings.recorded().validUntil());
    var now =
        DraftedLimits.under(
            Wire.mapper().readValue(data, PolicyData.class),
            TEN,
            CheckRecordings.recorded(),
            asked);
    assertThat(now.checkValidUntil()).isEqualTo(LocalDate.parse("2010-02-19"));
    assertThat(now.limit()).isEqualTo(asked.limit());
  }

  /** A larger proposal never withholds what was let through, a smaller one never lets in. */
  @Property(tries = 40)
  void moreLimitNeverWithholds(@ForAll @LongRange(min = 1, max = 2_000_000) long cents) {
    var asked = OrderFacts.of(asked(cents).facts());
    var check = CheckRecordings.recorded();
    var rules = ShippedRules.read();
    var then = rules.judge(asked).passed();
    var more = rules.judge(DraftedLimits.under(sharing("20"), TEN, check, asked)).passed();
    var less = rules.judge(DraftedLimits.under(sharing("4"), TEN, check, asked)).passed();
    assertThat(more || !then).isTrue();
    assertThat(then || !less).isTrue();
    assertThat(rules.judge(DraftedLimits.under(shipped(), TEN, check, asked)).passed())
        .isEqualTo(then);
  }
}
