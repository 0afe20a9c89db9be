package voti.credit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import voti.kit.json.Wire;
import voti.values.Money;

class CreditCheckTest {

  private final CheckPolicy policy = shipped();

  @Test
  void theMeasuresAddUpToTheScore() {
    var figures = figures("300", "200", "100", "600", "1000", "400");

    var measures = policy.measures(figures);
    var score =
        measures.stream().map(Measure::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);

    // 6.56 · 0.3 + 3.26 · 0.2 + 6.72 · 0.1 + 1.05 · 1.5
    assertThat(score).isEqualByComparingTo("4.867");
    assertThat(policy.classOf(score)).isEqualTo(CreditClass.SAFE);
    assertThat(measures).allSatisfy(measure -> assertThat(measure.weight()).isPositive());
  }

  @ParameterizedTest
  @CsvSource({"2.61, SAFE", "2.60, GREY", "1.10, GREY", "1.09, DISTRESS", "-3, DISTRESS"})
  void theCutOffsThemselvesAreGrey(BigDecimal score, CreditClass expected) {
    assertThat(policy.classOf(score)).isEqualTo(expected);
  }

  @Test
  void theProposedLimitIsAShareOfTheEquityAndNeverBelowZero() {
    var good = figures("1", "1", "1", "123456.78", "1", "1");
    var bad = figures("1", "1", "1", "-5", "1", "1");

    assertThat(policy.proposedLimit(CreditClass.SAFE, good)).isEqualTo(Money.of("12345.68", "SEK"));
    assertThat(policy.proposedLimit(CreditClass.DISTRESS, good)).isEqualTo(Money.of("0", "SEK"));
    assertThat(policy.proposedLimit(CreditClass.SAFE, bad)).isEqualTo(Money.of("0", "SEK"));
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

  static CheckPolicy shipped() {
    try (var data = new ClassPathResource("policies/credit-check.json").getInputStream()) {
      return Wire.mapper().readValue(data, CheckPolicy.class);
    } catch (java.io.IOException missing) {
      throw new AssertionError(missing);
    }
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
