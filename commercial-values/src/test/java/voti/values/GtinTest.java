package voti.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GtinTest {

  /** 6291041500213 is the example by which GS1 explains the check digit; 96385074 its GTIN-8. */
  @ParameterizedTest
  @ValueSource(strings = {"6291041500213", "96385074", "036000291452", "10614141000415"})
  void publishedExamplesAreRight(String digits) {
    assertThat(new Gtin(digits)).hasToString(digits);
  }

  @Test
  void aWrongCheckDigitIsRefusedWithTheRightOne() {
    assertThat(Gtin.isValid("1234567890123")).isFalse();
    assertThatThrownBy(() -> new Gtin("1234567890123"))
        .hasMessage("the check digit of GTIN 1234567890123 is 3, it should be 8");
  }

  @Test
  void onlyTheFourLengthsWillDo() {
    for (var text : new String[] {"", "123", "12345678901", "123456789012345", "629104150021X"}) {
      assertThat(Gtin.isValid(text)).isFalse();
      assertThatThrownBy(() -> new Gtin(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("8, 12, 13 or 14 digits");
    }
  }

  @Test
  void leadingZerosAreTheSameArticle() {
    assertThat(new Gtin("036000291452"))
        .isEqualTo(new Gtin("0036000291452"))
        .isEqualTo(new Gtin("00036000291452"))
        .hasSameHashCodeAs(new Gtin("0036000291452"))
        .isNotEqualTo(new Gtin("6291041500213"));
  }

  @Property
  void ofTenLastDigitsExactlyOneIsRight(@ForAll("bodies") String body) {
    var right = 0;
    for (var digit = 0; digit < 10; digit++) {
      right += Gtin.isValid(body + digit) ? 1 : 0;
    }
    assertThat(right).isEqualTo(1);
  }

  @Property
  void everySingleWrongDigitIsFound(
      @ForAll("bodies") String body,
      @ForAll @IntRange(max = 13) int at,
      @ForAll @IntRange(min = 1, max = 9) int error) {
    var right = complete(body);
    var place = at % right.length();
    var wrong = new StringBuilder(right);
    wrong.setCharAt(place, (char) ('0' + (right.charAt(place) - '0' + error) % 10));
    assertThat(Gtin.isValid(wrong.toString())).isFalse();
  }

  @Property
  void paddingKeepsTheCheckDigitRight(@ForAll("bodies") String body) {
    var gtin = new Gtin(complete(body));
    assertThat(new Gtin(gtin.padded())).isEqualTo(gtin);
  }

  @Provide
  Arbitrary<String> bodies() {
    return Arbitraries.of(7, 11, 12, 13)
        .flatMap(length -> Arbitraries.strings().numeric().ofLength(length));
  }

  private static String complete(String body) {
    for (var digit = 0; digit < 9; digit++) {
      if (Gtin.isValid(body + digit)) {
        return body + digit;
      }
    }
    return body + "9";
  }
}
