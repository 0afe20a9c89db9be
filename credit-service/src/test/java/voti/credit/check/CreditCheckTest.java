package voti.credit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voti.credit.policies.ShippedPolicy;
import voti.credit.policy.CreditClass;
import voti.credit.policy.MeasureRule;
import voti.credit.policy.PolicyData;
import voti.kit.json.Wire;
import voti.kit.testing.Decisions;
import voti.store.CanonicalSerializer;
import voti.values.Money;
import voti.values.decision.WrongState;

/** The shipped policy is Altman's Z″ and nothing else. */
class CreditCheckTest {

  private final PolicyData policy = Firm.shipped();

  @Test
  void theMeasuresAddUpToTheScore() {
    var z = ZScore.of(figures("300", "200", "100", "600", "1000", "400"), policy.zScore());

    // 6.56 · 0.3 + 3.26 · 0.2 + 6.72 · 0.1 + 1.05 · 1.5
    assertThat(z.sum()).isEqualByComparingTo("4.867");
    assertThat(z.parts()).allSatisfy(measure -> assertThat(measure.weight()).isPositive());
    assertThat(z.parts()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    "2.6000000000000001, SAFE",
    "2.61, SAFE",
    "2.60, GREY",
    "1.10, GREY",
    "1.0999999999999999, DISTRESS",
    "1.09, DISTRESS",
    "-3, DISTRESS",
    "90, SAFE"
  })
  void theCutOffsOfZThemselvesAreGrey(BigDecimal score, CreditClass expected) {
    var rule = policy.measures().getFirst();

    assertThat(rule.measure()).isEqualTo(MeasureRule.Z);
    assertThat(policy.classOf(rule.points(score))).isEqualTo(expected);
  }

  @Test
  void theProposedLimitIsAShareOfTheEquityAndNeverBelowZero() {
    var good = inputs(figures("1", "1", "1", "123456.78", "1", "1"));
    var bad = inputs(figures("1", "1", "1", "-5", "1", "1"));

    assertThat(limit(CreditClass.SAFE, good)).isEqualTo(Money.of("12345.68", "SEK"));
    assertThat(limit(CreditClass.GREY, good)).isEqualTo(Money.of("4938.27", "SEK"));
    assertThat(limit(CreditClass.DISTRESS, good)).isEqualTo(Money.of("0", "SEK"));
    assertThat(limit(CreditClass.SAFE, bad)).isEqualTo(Money.of("0", "SEK"));
  }

  @Test
  void statementsThatCannotBeDividedByAreRefusedByName() {
    assertThatThrownBy(() -> figures("1", "1", "1", "1", "0", "1"))
        .hasMessageContaining("totalAssets");
    assertThatThrownBy(() -> figures("1", "1", "1", "1", "1", "0"))
        .hasMessageContaining("totalLiabilities");
  }

  @Test
  void thirdsAreKeptToSixteenDigits() {
    var measure = Measure.of("x", new BigDecimal("3"), BigDecimal.ONE, new BigDecimal("3"));

    assertThat(measure.ratio().toPlainString()).isEqualTo("0.3333333333333333");
    assertThat(measure.contribution().setScale(2, RoundingMode.HALF_UP)).isEqualTo("1.00");
  }

  @Test
  void aCheckIsRecordedOnceWithTheWholePolicy() {
    var recorded = CheckRecordings.recorded();
    var command =
        new CreditCheckCommand.RecordCheck(
            recorded.creditCheck(),
            recorded.account(),
            recorded.on(),
            recorded.looked(),
            Firm.SEK,
            recorded.source(),
            null,
            ShippedPolicy.read());

    Decisions.fixture(CreditCheck.class)
        .givenNoPriorActivity()
        .when(command, Decisions.by("controller"))
        .expectEvents(recorded);
    Decisions.fixture(CreditCheck.class)
        .given(recorded)
        .when(command, Decisions.by("controller"))
        .expectException(WrongState.class)
        .expectExceptionMessage("This check is recorded; record a new one instead.");
    assertThat(recorded.zScore()).isEqualByComparingTo("5.2845");
    assertThat(recorded.creditClass()).isEqualTo(CreditClass.SAFE);
    assertThat(recorded.proposedLimit()).isEqualTo(Money.of("12000", "SEK"));
    assertThat(recorded.validUntil()).isEqualTo("2011-01-19");
  }

  @Test
  void aCheckOfBeforePoliciesHadVersionsIsStillReadAndCanBeJudgedAgain() {
    var json =
        """
        {"creditCheck":"chk-7f-1","account":"acc-7f-1","on":"2010-01-19",
         "statements":{"workingCapital":"60000","retainedEarnings":"45000","ebit":"30000",
         "bookEquity":"120000","totalAssets":"200000","totalLiabilities":"80000","currency":"SEK"},
         "source":"annual report 2008","measures":[],"zScore":"5.2845","creditClass":"SAFE",
         "proposedLimit":{"amount":"12000.00","currency":"SEK"},"validUntil":"2011-01-19",
         "policy":{"name":"altman-z-double-prime","version":"1"},"policySource":"Altman"}
        """;

    var old = CanonicalSerializer.mapper().readValue(json, CreditCheckEvent.CheckRecorded.class);
    var again = Assessor.assess(policy, old.looked(), old.on(), Firm.SEK);

    assertThat(old.assessment()).isNull();
    assertThat(again.zScore()).isEqualByComparingTo("5.2845");
    assertThat(again.proposedLimit()).isEqualTo(old.proposedLimit());
  }

  @Test
  void theSameInputsGiveTheSameBytes() {
    var firm = Firm.sound().registered("registered", "2001-01-01", "F").reference(3);

    assertThat(Wire.mapper().writeValueAsString(firm.by(policy)))
        .isEqualTo(Wire.mapper().writeValueAsString(firm.by(Firm.shipped())));
  }

  private Money limit(CreditClass creditClass, Inputs inputs) {
    return LimitProposal.of(policy, creditClass, inputs, Firm.SEK).limit();
  }

  private static Inputs inputs(Statements figures) {
    var evidence = new Evidence("told", LocalDate.parse("2010-01-19"), null, null);
    return Inputs.of(AnnualStatements.of(figures, evidence));
  }

  private static Statements figures(
      String wc, String re, String ebit, String bve, String ta, String tl) {
    return new Statements(
        new BigDecimal(wc),
        new BigDecimal(re),
        new BigDecimal(ebit),
        new BigDecimal(bve),
        new BigDecimal(ta),
        new BigDecimal(tl),
        Currency.getInstance("SEK"));
  }
}
