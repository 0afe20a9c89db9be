package voti.orders.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.sek;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voti.values.Percentage;

class BandTest {

  private static final Map<String, List<String>> TREE =
      Map.of(
          "paint", List.of("FALU", "PAINT", "HOUSE"),
          "brush", List.of("TOOLS", "HOUSE"),
          "advice", List.of());

  private static Band band(@Nullable String family, @Nullable String of, String percent) {
    return new Band(family, of, null, Percentage.of(percent));
  }

  private static Mandate mandate(Band... bands) {
    return new Mandate(
        "man",
        1,
        "emp",
        List.of("A"),
        Percentage.of("5"),
        sek("100.00"),
        DAY,
        null,
        List.of(bands));
  }

  private static String of(Mandate mandate, String product, @Nullable String accountClass) {
    return mandate
        .resolved(TREE.keySet(), one -> TREE.getOrDefault(one, List.of()), accountClass)
        .bandOf(product)
        .percent()
        .toPlainString();
  }

  @Test
  void theNearestFamilyCountsAndThenTheClass() {
    var mandate =
        mandate(
            band("HOUSE", null, "6"),
            band("PAINT", null, "8"),
            band("PAINT", "A", "12"),
            band(null, "A", "7"));
    assertThat(of(mandate, "paint", "A")).isEqualTo("12");
    assertThat(of(mandate, "paint", "B")).isEqualTo("8");
    assertThat(of(mandate, "paint", null)).isEqualTo("8");
    assertThat(of(mandate, "brush", "A")).as("a family is nearer than a class").isEqualTo("6");
    assertThat(of(mandate, "advice", "A")).isEqualTo("7");
    assertThat(of(mandate, "advice", "B")).as("none of them").isEqualTo("5");
  }

  @Test
  void whatIsNotResolvedReachesNoFartherThanTheLeast() {
    assertThat(mandate(band("PAINT", null, "2")).bandOf("paint").shown()).isEqualTo("2.00");
    assertThat(mandate(band("PAINT", null, "20")).bandOf("paint").shown()).isEqualTo("5.00");
  }

  @Property
  void aBandThatIsForSomethingElseChangesNothing(
      @ForAll @IntRange(max = 100) int percent, @ForAll @IntRange(max = 100) int other) {
    var alone = mandate(band("PAINT", null, String.valueOf(percent)));
    var beside =
        mandate(
            band("PAINT", null, String.valueOf(percent)),
            band("GARDEN", null, String.valueOf(other)),
            band("PAINT", "C", String.valueOf(other)));
    for (var product : TREE.keySet()) {
      assertThat(of(beside, product, "A")).isEqualTo(of(alone, product, "A"));
    }
  }
}
