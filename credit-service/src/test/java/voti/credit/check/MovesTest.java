package voti.credit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import voti.credit.policy.CreditClass;
import voti.credit.policy.MeasureRule;

class MovesTest {

  @Test
  void aSafeFirmByZAloneWouldHaveBeenGreyAtTwoPointSix() {
    var move = Firm.sound().by(Firm.shipped()).moves().getFirst();

    assertThat(move.measure()).isEqualTo(MeasureRule.Z);
    assertThat(move.to()).isEqualTo(CreditClass.GREY);
    assertThat(move.figure()).isEqualByComparingTo("2.60");
    assertThat(move.points()).isEqualByComparingTo("75");
  }

  @Test
  void aGreyFirmIsToldTheNearestOfBothWaysFirst() {
    var found =
        Firm.sound()
            .by(
                Firm.strict(
                    Firm.rule(MeasureRule.CURRENT_RATIO, "75", "1", "3"),
                    Firm.rule(MeasureRule.EQUITY_RATIO, "25", "0.2", "0.8")));

    // points 50 and 58.3333: score 52.0833, 22.9167 below safe and 27.0833 above distress
    assertThat(found.score().setScale(4, RoundingMode.HALF_UP)).isEqualByComparingTo("52.0833");
    assertThat(found.moves())
        .extracting(m -> m.measure() + " " + m.to() + " " + shown(m.figure()) + " " + shown(m.by()))
        .containsExactly(
            // 22.9167 · 100 / 75, 27.0833 · 100 / 75; the equity ratio cannot do it alone
            "current-ratio SAFE 3.2222 30.5556", "current-ratio DISTRESS 0.5556 -36.1111");
  }

  /** Put the measure where a move says, and the score is the cut-off. */
  @Property(tries = 300)
  void aMoveLandsOnTheCutOff(
      @ForAll @IntRange(min = 1, max = 99) int weight,
      @ForAll @IntRange(min = -200, max = 900) int equity,
      @ForAll @IntRange(min = -200, max = 900) int ebit) {
    var policy =
        Firm.strict(
            Firm.rule(MeasureRule.Z, Integer.toString(weight), "1.10", "2.60"),
            Firm.rule(MeasureRule.EQUITY_RATIO, Integer.toString(100 - weight), "0.15", "0.40"));
    var found =
        new Firm().year(2009, Integer.toString(equity), Integer.toString(ebit), null).by(policy);

    for (var move : found.moves()) {
      var sum = BigDecimal.ZERO;
      for (var rule : policy.measures()) {
        var points =
            found.measures().stream()
                .filter(m -> m.measure().equals(rule.measure()))
                .map(
                    m ->
                        m.measure().equals(move.measure())
                            ? rule.points(move.figure())
                            : m.points())
                .findFirst()
                .orElseThrow();
        sum = sum.add(points.multiply(rule.weight()));
      }
      // A score may stand on a cut-off already: then the move is of nothing, in no direction.
      var isUpper = move.to() == CreditClass.SAFE || found.creditClass() == CreditClass.SAFE;
      var cutOff = isUpper ? 75 : 25;
      assertThat(sum.movePointLeft(2).setScale(20, RoundingMode.HALF_UP))
          .isEqualByComparingTo(BigDecimal.valueOf(cutOff));
      assertThat(move.to()).isNotEqualTo(found.creditClass());
    }
  }

  private static String shown(BigDecimal exact) {
    return exact.setScale(4, RoundingMode.HALF_UP).toPlainString();
  }
}
