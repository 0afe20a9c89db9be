package voti.credit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import voti.credit.policy.CreditClass;
import voti.credit.policy.MeasureRule;
import voti.credit.policy.PolicyData;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.RuleResult;

class AssessorTest {

  private final PolicyData mixed =
      Firm.strict(
          Firm.rule(MeasureRule.Z, "60", "1.10", "2.60"),
          Firm.rule(MeasureRule.CURRENT_RATIO, "20", "1", "3"),
          Firm.rule(MeasureRule.AGE, "20", "2", "8"));

  @Test
  void theRatiosAreWhatTheySay() {
    var found =
        Firm.sound()
            .by(
                Firm.strict(
                    Firm.rule(MeasureRule.CURRENT_RATIO, "1", "1", "3"),
                    Firm.rule(MeasureRule.EQUITY_RATIO, "1", "0.2", "0.8"),
                    Firm.rule(MeasureRule.INTEREST_COVER, "1", "1", "9"),
                    Firm.rule(MeasureRule.DEBT_TO_EQUITY, "1", "4", "1")));

    // 500 / 250, 600 / 1000, 100 / 20, 400 / 600
    assertThat(found.measures())
        .extracting(m -> m.figure().setScale(4, RoundingMode.HALF_UP).toPlainString())
        .containsExactly("2.0000", "0.6000", "5.0000", "0.6667");
    // 25 points at the first cut-off, 75 at the second, a straight line through both
    assertThat(found.measures())
        .extracting(m -> m.points().setScale(2, RoundingMode.HALF_UP).toPlainString())
        .containsExactly("50.00", "58.33", "50.00", "80.56");
    // (50 + 58.3333 + 50 + 80.5556) / 4
    assertThat(found.score().setScale(4, RoundingMode.HALF_UP)).isEqualByComparingTo("59.7222");
    assertThat(found.creditClass()).isEqualTo(CreditClass.GREY);
  }

  @Test
  void theScoreIsTheMeanOfThePointsByWeight() {
    var found = Firm.sound().registered("registered", "2005-06-01", "F").by(mixed);

    // Z″ 4.5390 is 100 points, current ratio 2 is 50, five years (1826 days) are 49.9943
    var expected = new BigDecimal("60").multiply(new BigDecimal("100"));
    assertThat(found.score())
        .isEqualByComparingTo(
            expected
                .add(found.measures().get(1).points().multiply(new BigDecimal("20")))
                .add(found.measures().get(2).points().multiply(new BigDecimal("20")))
                .divide(new BigDecimal("100")));
    assertThat(found.score().setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo("80.00");
    assertThat(found.known()).isEqualTo(Percentage.of("100"));
    assertThat(found.creditClass()).isEqualTo(CreditClass.SAFE);
    // 10 % of 600 is more than 1 % of 3,000
    assertThat(found.proposedLimit()).isEqualTo(Money.of("30.00", "SEK"));
    assertThat(found.validUntil()).isEqualTo(Firm.DAY.plusMonths(12));
  }

  @Test
  void whatIsMissingIsNamedAndDoesNotCount() {
    var found = Firm.sound().by(mixed);

    assertThat(found.missing())
        .extracting(Missing::what)
        .containsExactly(
            "age-of-the-firm", "registry-status", "tax-debt", "days-late", "age-in-months");
    assertThat(found.known()).isEqualTo(Percentage.of("80"));
    // (60 · 100 + 20 · 50) / 80
    assertThat(found.score()).isEqualByComparingTo("87.5");
    assertThat(found.ground()).isEqualTo(Assessment.Ground.SCORE);
  }

  @Test
  void aLittleKnowledgeMakesNobodySafeButSpeaksAgainstThem() {
    var good = new Firm().registered("registered", "1990-01-01", "F").by(mixed);
    var young = new Firm().registered("registered", "2009-05-01", "F").by(mixed);
    var nothing = new Firm().by(mixed);

    assertThat(good.score()).isEqualByComparingTo("100");
    assertThat(good.ground()).isEqualTo(Assessment.Ground.TOO_LITTLE_KNOWN);
    assertThat(good.creditClass()).isEqualTo(CreditClass.GREY);
    assertThat(good.moves()).isEmpty();
    assertThat(young.ground()).isEqualTo(Assessment.Ground.SCORE);
    assertThat(young.creditClass()).isEqualTo(CreditClass.DISTRESS);
    assertThat(nothing.score()).isNull();
    assertThat(nothing.creditClass()).isEqualTo(CreditClass.GREY);
    assertThat(nothing.proposedLimit()).isEqualTo(Money.of("0", "SEK"));
    assertThat(nothing.missing()).extracting(Missing::what).contains("proposed-limit");
  }

  @Test
  void knockOutsGoBeforeEverythingElse() {
    knocksOut("registry-status", Firm.sound().registered("Bankruptcy", "1990-01-01", "F"));
    knocksOut("tax-debt", Firm.sound().owesTax(Money.of("50.01", "SEK"), null));
    knocksOut("tax-debt", Firm.sound().owesTax(Money.of("0.01", "EUR"), null));
    knocksOut("equity-is-not-negative", Firm.sound().year(2010, "-1", "1", null));
    knocksOut("days-late", Firm.sound().paid(Firm.payment("2010-01-01", "1", "2010-04-02")));
    knocksOut("days-late", Firm.sound().paid(Firm.payment("2010-01-01", "1", null)));
    knocksOut("age-in-months", Firm.sound().registered("registered", "2009-06-02", "F"));
  }

  @Test
  void whoStaysWithinTheKnockOutsPassesThemOnTheRecord() {
    var found =
        Firm.sound()
            .registered("registered", "2009-06-01", "F")
            .owesTax(Money.of("50.00", "SEK"), null)
            .paid(Firm.payment("2010-01-01", "1", "2010-04-01"))
            .by(mixed);

    assertThat(found.knockOuts()).hasSize(5).allMatch(RuleResult::passed);
    assertThat(found.ground()).isEqualTo(Assessment.Ground.SCORE);
  }

  @Test
  void anInputOutOfDateIsNotLeanedOn() {
    var found = Firm.sound().owesTax(Money.of("9999.00", "SEK"), "2010-05-31").by(mixed);

    assertThat(found.missing())
        .contains(
            new Missing("tax-debt", "It was valid until 2010-05-31 only."),
            new Missing("tax-debt", "The tax authority was not asked."));
    assertThat(found.ground()).isEqualTo(Assessment.Ground.SCORE);
    assertThat(Firm.sound().owesTax(Money.of("9999.00", "SEK"), "2010-06-01").by(mixed).ground())
        .isEqualTo(Assessment.Ground.KNOCK_OUT);
  }

  @Test
  void noEquityIsTheWorstDebtAndNoInterestTheBestCover() {
    var found =
        new Firm()
            .year(2009, "0", "100", "0")
            .by(
                Firm.strict(
                    Firm.rule(MeasureRule.INTEREST_COVER, "1", "1", "9"),
                    Firm.rule(MeasureRule.DEBT_TO_EQUITY, "1", "4", "1")));

    assertThat(found.measures()).extracting(Scored::figure).containsOnlyNulls();
    assertThat(found.measures())
        .extracting(Scored::points)
        .containsExactly(MeasureRule.BEST, MeasureRule.WORST);
  }

  @Test
  void sectorCountryAndReferencesArePointsOfTheTables() {
    var policy =
        Firm.strict(
            Firm.rule(MeasureRule.SECTOR, "1", "25", "75"),
            Firm.rule(MeasureRule.COUNTRY, "1", "25", "75"),
            Firm.rule(MeasureRule.REFERENCES, "1", "45", "5"));

    var found =
        new Firm()
            .registered("registered", "1990-01-01", "F")
            .reference(10)
            .reference(40)
            .by(policy);
    var other = new Firm().registered("registered", "1990-01-01", "Z").by(policy);

    // 40 and 90 by the tables; 25 days late is half way between 45 and 5
    assertThat(found.measures())
        .extracting(m -> m.points().stripTrailingZeros().toPlainString())
        .containsExactly("40", "90", "50");
    assertThat(found.score()).isEqualByComparingTo("60");
    assertThat(other.missing())
        .contains(new Missing("sector", "The policy has no class for sector Z."));
  }

  @Test
  void aGuaranteeCountsAsThePolicySays() {
    var found =
        Firm.sound()
            .registered("registered", "1990-01-01", "F")
            .guaranteed(Money.of("101.00", "SEK"))
            .guaranteed(Money.of("500.00", "EUR"))
            .by(mixed);

    // 1 % of the turnover, and half of the one in the currency of the check
    assertThat(found.proposedLimit()).isEqualTo(Money.of("80.50", "SEK"));
    assertThat(found.missing()).extracting(Missing::what).contains("guarantee");
  }

  @Test
  void theNewestUsableYearIsMeasured() {
    var found = Firm.sound().year(2008, "1", "1", null).by(mixed);

    assertThat(found.limitSteps().getFirst().value()).isEqualTo("600");
  }

  private void knocksOut(String rule, Firm firm) {
    var found = firm.by(mixed);

    assertThat(found.ground()).as(rule).isEqualTo(Assessment.Ground.KNOCK_OUT);
    assertThat(found.creditClass()).isEqualTo(CreditClass.DISTRESS);
    assertThat(found.proposedLimit()).isEqualTo(Money.of("0", "SEK"));
    assertThat(found.moves()).isEmpty();
    assertThat(found.knockOuts().stream().filter(result -> !result.passed()))
        .extracting(RuleResult::rule)
        .containsExactly(rule);
  }
}
