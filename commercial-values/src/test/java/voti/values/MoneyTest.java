package voti.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MoneyTest {

  private static final Currency SEK = Currency.getInstance("SEK");

  @Test
  void hasAsManyDecimalsAsItsCurrency() {
    assertThat(Money.of("12.3", "SEK")).hasToString("12.30 SEK");
    assertThat(Money.of("12", "JPY")).hasToString("12 JPY");
    assertThat(Money.of("12.3", "KWD")).hasToString("12.300 KWD");
  }

  @Test
  void tooManyDecimalsAreAnErrorNotARounding() {
    assertThatThrownBy(() -> Money.of("12.345", "SEK"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("12.345 has more decimals than SEK has");
    assertThat(Money.of("12.300", "SEK")).isEqualTo(Money.of("12.3", "SEK"));
  }

  @Test
  void differentCurrenciesDoNotMix() {
    var krona = Money.of("1.00", "SEK");
    var euro = Money.of("1.00", "EUR");
    assertThatThrownBy(() -> krona.plus(euro)).hasMessage("SEK and EUR do not add up");
    assertThatThrownBy(() -> krona.minus(euro)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> krona.compareTo(euro)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void halvesAreRoundedAwayFromZeroOnBothSides() {
    assertThat(Money.rounded(new BigDecimal("0.125"), SEK)).isEqualTo(Money.of("0.13", "SEK"));
    assertThat(Money.rounded(new BigDecimal("-0.125"), SEK)).isEqualTo(Money.of("-0.13", "SEK"));
  }

  @Test
  void isWrittenWithThousandsSeparatorsInSentences() {
    assertThat(Money.of("5805", "SEK").grouped()).isEqualTo("5,805.00");
    assertThat(Money.of("-1234567.8", "SEK").grouped()).isEqualTo("-1,234,567.80");
    assertThat(Money.of("1234", "JPY").grouped()).isEqualTo("1,234");
  }

  @Test
  void thePriceOfALineIsRoundedOnce() {
    assertThat(Money.of("6000.00", "SEK").times(Percentage.of("7").remaining()))
        .isEqualTo(Money.of("5580.00", "SEK"));
  }

  @Property
  void additionIsAGroup(@ForAll("sums") Money a, @ForAll("sums") Money b, @ForAll("sums") Money c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.plus(a.negated())).isEqualTo(Money.zero(SEK));
    assertThat(a.minus(b)).isEqualTo(a.plus(b.negated()));
  }

  @Property
  void theMirrorOfARoundedAmountIsTheRoundedMirror(
      @ForAll("sums") Money amount, @ForAll("factors") BigDecimal factor) {
    assertThat(amount.negated().times(factor)).isEqualTo(amount.times(factor).negated());
  }

  @Property
  void orderAgreesWithTheSignOfTheDifference(@ForAll("sums") Money a, @ForAll("sums") Money b) {
    assertThat(a.isMoreThan(b)).isEqualTo(a.minus(b).isPositive());
    assertThat(a.equals(b)).isEqualTo(a.minus(b).isZero());
    assertThat(b.isMoreThan(a)).isEqualTo(a.minus(b).isNegative());
  }

  @Provide
  Arbitrary<Money> sums() {
    return Arbitraries.longs()
        .between(-10_000_000_000L, 10_000_000_000L)
        .map(cents -> new Money(BigDecimal.valueOf(cents, 2), SEK));
  }

  @Provide
  Arbitrary<BigDecimal> factors() {
    return Arbitraries.longs().between(0, 20_000_000).map(n -> BigDecimal.valueOf(n, 6));
  }
}
