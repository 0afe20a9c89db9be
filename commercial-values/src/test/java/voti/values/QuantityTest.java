package voti.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class QuantityTest {

  @Test
  void trailingZerosDoNotMatter() {
    assertThat(Quantity.of("120.00", "LTR")).isEqualTo(Quantity.of("120", "LTR"));
    assertThat(Quantity.of("1.2E2", "LTR")).hasToString("120 LTR");
    assertThat(Quantity.of("0.000", "LTR")).isEqualTo(Quantity.of("120", "LTR").none());
  }

  @Test
  void differentUnitsDoNotMix() {
    var litres = Quantity.of("1", "LTR");
    var pieces = Quantity.of("1", "C62");
    assertThatThrownBy(() -> litres.plus(pieces)).hasMessage("LTR and C62 do not add up");
    assertThatThrownBy(() -> litres.minus(pieces)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> litres.isMoreThan(pieces))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void whatIsAddedCanBeTakenAway(@ForAll @LongRange long a, @ForAll @LongRange long b) {
    var first = new Quantity(BigDecimal.valueOf(a, 3), "C62");
    var second = new Quantity(BigDecimal.valueOf(b, 3), "C62");
    assertThat(first.plus(second).minus(second)).isEqualTo(first);
  }

  @Property
  void equalNumbersAreEqualAtAnyScale(
      @ForAll @LongRange(min = -100_000, max = 100_000) long number,
      @ForAll @IntRange(max = 6) int scale) {
    var plain = new Quantity(BigDecimal.valueOf(number), "C62");
    var padded = new Quantity(BigDecimal.valueOf(number).setScale(scale), "C62");
    assertThat(padded).isEqualTo(plain).hasSameHashCodeAs(plain);
  }
}
