package voti.orders.maximising;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voti.orders.advice.Bought;
import voti.orders.advice.Occasion;
import voti.orders.product.Details;

class PacksTest {

  @Test
  void aMultipleThatIsNotWholeMakesTheLeastWholePack() {
    assertThat(packs("2.5", null)).isEqualTo(new Packs(5, 0));
    assertThat(packs("0.25", null)).isEqualTo(new Packs(1, 0));
    assertThat(packs("12", "6.5")).isEqualTo(new Packs(12, 7));
    assertThat(packs(null, null)).isEqualTo(new Packs(1, 0));
  }

  @Property
  void whatCoversAQuantityMayBeOrderedAndIsTheLeastThatDoes(
      @ForAll @IntRange(min = 1, max = 500) int tenthsInPack,
      @ForAll @IntRange(max = 100) int minimum,
      @ForAll @IntRange(max = 5_000) int tenthsWanted) {
    var multiple = BigDecimal.valueOf(tenthsInPack, 1);
    var wanted = BigDecimal.valueOf(tenthsWanted, 1);
    var packs = packs(multiple.toPlainString(), Integer.toString(minimum));
    var covering = packs.covering(wanted);
    assertThat(BigDecimal.valueOf(covering).remainder(multiple)).isZero();
    assertThat(BigDecimal.valueOf(covering)).isGreaterThanOrEqualTo(wanted);
    assertThat(covering).isGreaterThanOrEqualTo(minimum);
    var less = covering - packs.pack();
    assertThat(less < minimum || BigDecimal.valueOf(less).compareTo(wanted) < 0).isTrue();
  }

  @Property
  void whatIsThereMayBeOrderedInWholePacksFromTheMinimumOn(
      @ForAll @IntRange(min = 1, max = 500) int tenthsInPack,
      @ForAll @IntRange(max = 100) int minimum,
      @ForAll @IntRange(max = 5_000) int tenthsThere) {
    var multiple = BigDecimal.valueOf(tenthsInPack, 1);
    var there = BigDecimal.valueOf(tenthsThere, 1);
    var packs = packs(multiple.toPlainString(), Integer.toString(minimum));
    var within = packs.within(there);
    assertThat(BigDecimal.valueOf(within).remainder(multiple)).isZero();
    assertThat(BigDecimal.valueOf(within)).isLessThanOrEqualTo(there);
    var more = BigDecimal.valueOf(within + packs.pack());
    assertThat(within == 0 ? within < Math.max(1, minimum) : within >= minimum).isTrue();
    assertThat(within == 0 || more.compareTo(there) > 0).isTrue();
  }

  @Test
  void whatIsUsedIsWhatWasBoughtOverTheDaysSinceItBegan() {
    var day = LocalDate.parse("2010-03-01");
    var use = new Consumption(List.of(bought("2009-12-01", "30"), bought("2010-02-01", "60")), day);
    assertThat(use.in(45, "paint")).isEqualByComparingTo("45");
    assertThat(use.in(45, "brush")).isZero();
    var young = new Consumption(List.of(bought("2010-02-28", "30")), day);
    assertThat(young.in(60, "paint")).isEqualByComparingTo("60");
  }

  private static Occasion bought(String on, String quantity) {
    return new Occasion(
        LocalDate.parse(on), Map.of("paint", new Bought(new BigDecimal(quantity), BigDecimal.TEN)));
  }

  private static Packs packs(@Nullable String multiple, @Nullable String minimum) {
    return Packs.of(
        new Details(null, null, null, null, null, number(minimum), number(multiple), null));
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
