package voti.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PercentageTest {

  @Test
  void isAShareInHundredths() {
    assertThat(Percentage.of("7").fraction()).isEqualByComparingTo("0.07");
    assertThat(Percentage.of("7").remaining()).isEqualByComparingTo("0.93");
  }

  @Test
  void isRoundedOnlyWhenShown() {
    var attained = Percentage.ofWhole(new BigDecimal("5601.81"), new BigDecimal("10000.00"));
    assertThat(attained.percent()).isEqualByComparingTo("56.0181");
    assertThat(attained).hasToString("56.02 %");
  }

  @Test
  void equalNumbersAreEqualWhateverTheirZeros() {
    assertThat(Percentage.of("5")).isEqualTo(Percentage.of("5.00"));
    assertThat(Percentage.of("5")).hasSameHashCodeAs(Percentage.of("5.00"));
    assertThat(Percentage.of("0.00")).hasSameHashCodeAs(Percentage.of("0"));
    assertThat(Percentage.of("5")).isNotEqualTo(Percentage.of("5.01")).isNotEqualTo("5");
  }

  /** The discount of 7 % and the line's part of the allowance, 96.12 of 6,000.00, are 8.60 %. */
  @Test
  void theEffectiveDiscountOfTheStoryIsEightPointSix() {
    var net = new BigDecimal("5483.88");
    var list = new BigDecimal("6000.00");
    var effective = Percentage.ofWhole(list.subtract(net), list);
    assertThat(effective.shown()).isEqualTo("8.60");
    assertThat(effective.isMoreThan(Percentage.of("5"))).isTrue();
    assertThat(Percentage.of("1.61").isMoreThan(Percentage.of("5"))).isFalse();
  }

  @Property
  void whatIsTakenAndWhatRemainsAreTheWhole(@ForAll @IntRange(max = 100_000) int thousandths) {
    var share = new Percentage(BigDecimal.valueOf(thousandths, 3));
    assertThat(share.fraction().add(share.remaining())).isEqualByComparingTo(BigDecimal.ONE);
  }
}
