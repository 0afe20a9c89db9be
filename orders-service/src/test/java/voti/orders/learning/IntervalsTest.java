package voti.orders.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the worked figures of Newcombe (1998), table II, method 10. */
class IntervalsTest {

  @ParameterizedTest(name = "{0}/{1} and {2}/{3}")
  @CsvSource({
    "56, 70, 48, 80, 0.2000, 0.0524, 0.3339",
    "9, 10, 3, 10, 0.6000, 0.1705, 0.8090",
    "6, 7, 2, 7, 0.5714, 0.0582, 0.8062",
    "5, 56, 0, 29, 0.0893, -0.0381, 0.1926",
    "0, 10, 0, 20, 0.0000, -0.1611, 0.2775",
    "0, 10, 0, 10, 0.0000, -0.2775, 0.2775",
    "10, 10, 0, 20, 1.0000, 0.6791, 1.0000",
    "10, 10, 0, 10, 1.0000, 0.6075, 1.0000"
  })
  void isAsPublished(
      int a, int m, int b, int n, BigDecimal difference, BigDecimal low, BigDecimal high) {
    var change = Change.between(Rate.of(a, m), Rate.of(b, n));
    assertThat(shown(change.difference())).isEqualByComparingTo(difference);
    assertThat(shown(change.low())).isEqualByComparingTo(low);
    assertThat(shown(change.high())).isEqualByComparingTo(high);
  }

  /** Newcombe, Two-sided confidence intervals for the single proportion (1998), table I. */
  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void wilsonIsAsPublished(int events, int of, BigDecimal low, BigDecimal high) {
    var rate = Rate.of(events, of);
    assertThat(shown(rate.low())).isEqualByComparingTo(low);
    assertThat(shown(rate.high())).isEqualByComparingTo(high);
  }

  @Test
  void aShareIsOfSomething() {
    assertThatThrownBy(() -> Rate.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Rate.of(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Change.between(Rate.of(56, 70), Rate.of(48, 80)).isMoreThanChance()).isTrue();
    assertThat(Change.between(Rate.of(5, 56), Rate.of(0, 29)).isMoreThanChance()).isFalse();
  }

  @Property(tries = 300)
  void theIntervalHoldsItsShareAndTurningItRoundMirrorsIt(
      @ForAll @IntRange(min = 1, max = 500) int m,
      @ForAll @IntRange(min = 1, max = 500) int n,
      @ForAll @IntRange(max = 500) int a,
      @ForAll @IntRange(max = 500) int b) {
    var one = Rate.of(Math.min(a, m), m);
    var other = Rate.of(Math.min(b, n), n);
    assertThat(one.share()).isBetween(one.low(), one.high());
    var there = Change.between(one, other);
    var back = Change.between(other, one);
    assertThat(there.difference()).isBetween(there.low(), there.high());
    assertThat(there.low()).isEqualByComparingTo(back.high().negate());
    assertThat(there.low()).isBetween(BigDecimal.ONE.negate(), BigDecimal.ONE);
  }

  private static BigDecimal shown(BigDecimal figure) {
    return figure.setScale(4, RoundingMode.HALF_UP);
  }
}
