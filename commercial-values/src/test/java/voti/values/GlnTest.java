package voti.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class GlnTest {

  @Test
  void theBuyerOfTheStoryIsIdentified() {
    assertThat(new Gln("7300070011115")).hasToString("7300070011115");
  }

  @Test
  void itsEndpointIsNot() {
    assertThat(Gln.isValid("7300072311115")).isFalse();
    assertThatThrownBy(() -> new Gln("7300072311115"))
        .hasMessage("the check digit of GLN 7300072311115 is 5, it should be 4");
  }

  @Test
  void onlyThirteenPlainDigitsWillDo() {
    for (var text :
        new String[] {
          "", "123", "730007001111X", "73000700111155", " 7300070011115", "７３０００７００１１１１５"
        }) {
      assertThat(Gln.isValid(text)).isFalse();
      assertThatThrownBy(() -> new Gln(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("thirteen digits");
    }
  }

  @Property
  void ofTenLastDigitsExactlyOneIsRight(@ForAll @LongRange(max = 999_999_999_999L) long twelve) {
    var right = 0;
    for (var digit = 0; digit < 10; digit++) {
      if (Gln.isValid("%012d%d".formatted(twelve, digit))) {
        right++;
      }
    }
    assertThat(right).isEqualTo(1);
  }

  @Property
  void everySingleWrongDigitIsFound(
      @ForAll @LongRange(max = 999_999_999_999L) long twelve,
      @ForAll @IntRange(max = 12) int place,
      @ForAll @IntRange(min = 1, max = 9) int error) {
    var right = withCheckDigit(twelve);
    var wrong = new StringBuilder(right);
    wrong.setCharAt(place, (char) ('0' + (right.charAt(place) - '0' + error) % 10));
    assertThat(Gln.isValid(wrong.toString())).isFalse();
  }

  private static String withCheckDigit(long twelve) {
    for (var digit = 0; digit < 9; digit++) {
      if (Gln.isValid("%012d%d".formatted(twelve, digit))) {
        return "%012d%d".formatted(twelve, digit);
      }
    }
    return "%012d9".formatted(twelve);
  }
}
