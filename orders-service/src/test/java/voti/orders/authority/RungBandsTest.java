package voti.orders.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.sek;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voti.orders.ShippedAuthority;
import voti.orders.mandates.Band;
import voti.values.Percentage;

/** The ladder above the mandates knows families and classes, as mandates do. */
class RungBandsTest {

  private static final Instant MONDAY = Instant.parse("2010-01-25T07:00:00Z");

  /** The head: 15 %, of paint 8 %, of paint for class A 12 %; of red paint 5 %. */
  private static final DiscountAuthority LADDER =
      ladder(
          new Rung(
              "head",
              Percentage.of("15"),
              false,
              Map.of("SEK", new BigDecimal("250000")),
              8,
              List.of(band("PAINT", null, "8"), band("PAINT", "A", "12"), band("RED", null, "5"))));

  private static DiscountAuthority ladder(Rung head) {
    var shipped = ShippedAuthority.ladder();
    return new DiscountAuthority(
        "discount-authority",
        "2",
        "A test",
        List.of(head, shipped.rungs().getLast()),
        shipped.deputies(),
        shipped.lapseAfterDays(),
        shipped.clock());
  }

  private static Band band(String family, @Nullable String of, String percent) {
    return new Band(family, of, null, Percentage.of(percent));
  }

  private static AskedDiscount of(
      String percent, @Nullable String accountClass, String... families) {
    return new AskedDiscount(Percentage.of(percent), false, List.of(families), accountClass);
  }

  private static String needs(AskedDiscount... asked) {
    return LADDER.ofDiscounts(List.of(asked), MONDAY).needs();
  }

  @Test
  void theNearestFamilyCountsAndOfItsBandsTheOneThatNamesTheClass() {
    assertThat(needs(of("15", "C"))).isEqualTo("head");
    assertThat(needs(of("8", "C", "PAINT"))).isEqualTo("head");
    assertThat(needs(of("8.01", "C", "PAINT"))).isEqualTo("commercial-director");
    assertThat(needs(of("12", "A", "PAINT"))).isEqualTo("head");
    assertThat(needs(of("5.01", "A", "RED", "PAINT"))).isEqualTo("commercial-director");
  }

  @Test
  void everyLineHasToBeReached() {
    assertThat(needs(of("14", "C"), of("7", "C", "PAINT"))).isEqualTo("head");
    assertThat(needs(of("1", "C"), of("9", "C", "PAINT"))).isEqualTo("commercial-director");
    assertThat(LADDER.ofSale(List.of(of("1", "C")), sek("250000.01"), MONDAY).needs())
        .isEqualTo("commercial-director");
  }

  @Test
  void whereItWasNotAskedWhatIsBoughtItReachesNoFartherThanTheLeast() {
    assertThat(needs(new AskedDiscount(Percentage.of("5"), false))).isEqualTo("head");
    assertThat(needs(new AskedDiscount(Percentage.of("5.01"), false)))
        .isEqualTo("commercial-director");
  }

  @Property(tries = 200)
  void aDeeperDiscountNeverNeedsLessAuthority(
      @ForAll @IntRange(min = 0, max = 3000) int less,
      @ForAll @IntRange(min = 0, max = 3000) int more,
      @ForAll boolean paint) {
    var family = paint ? new String[] {"PAINT"} : new String[0];
    var small = of(BigDecimal.valueOf(less, 2).toPlainString(), "C", family);
    var large = of(BigDecimal.valueOf(less + more, 2).toPlainString(), "C", family);
    assertThat(LADDER.ofDiscounts(List.of(small), MONDAY).mayDecide()).contains(needs(large));
  }
}
