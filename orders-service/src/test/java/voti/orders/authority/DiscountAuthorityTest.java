package voti.orders.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static voti.orders.Samples.sek;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import voti.orders.ShippedAuthority;
import voti.values.Money;
import voti.values.Percentage;

class DiscountAuthorityTest {

  private static final Instant MONDAY = Instant.parse("2010-01-25T07:00:00.500Z");

  private final DiscountAuthority ladder = ShippedAuthority.ladder();

  @Test
  void theHeadReachesFifteenPercentAboveTheFloorAndTheDirectorTheRest() {
    assertThat(discount("15", false).needs()).isEqualTo("head");
    assertThat(discount("15.01", false).needs()).isEqualTo("commercial-director");
    assertThat(discount("1", true).needs()).isEqualTo("commercial-director");
    assertThat(discount("8.6", false).mayDecide())
        .as("who is above may decide too")
        .containsExactly("head", "commercial-director");
  }

  @Test
  void anOrderGoesByItsValueAndACurrencyThatIsNotNamedGoesUp() {
    assertThat(ladder.ofOrder(sek("250000.00"), MONDAY).needs()).isEqualTo("head");
    assertThat(ladder.ofOrder(sek("250000.01"), MONDAY).needs()).isEqualTo("commercial-director");
    assertThat(ladder.ofOrder(Money.of("1.00", "USD"), MONDAY).needs())
        .isEqualTo("commercial-director");
  }

  @Test
  void anAnswerIsPromisedWithinADayOfWorkAndTheRequestEndsAfterTwoWeeks() {
    var route = discount("8.6", false);
    assertThat(route.answerBy()).isEqualTo("2010-01-25T15:00:00Z");
    assertThat(route.lapsesAt()).isEqualTo("2010-02-08T07:00:00Z");
    var late = ladder.late(route, Instant.parse("2010-01-25T15:00:07Z"));
    assertThat(late.mayDecide()).containsExactly("head", "commercial-director", "general-director");
    assertThat(late.answerBy()).isEqualTo("2010-01-26T15:00:00Z");
    assertThat(late.lapsesAt()).isEqualTo(route.lapsesAt());
    assertThat(ladder.late(late, late.answerBy())).as("nobody is left").isEqualTo(late);
  }

  @Test
  void theDirectorIsAboveTheHeadAndNobodyAboveTheDirector() {
    var higher = ladder.above(discount("8.6", false), MONDAY).orElseThrow();
    assertThat(higher.needs()).isEqualTo("commercial-director");
    assertThat(higher.mayDecide()).containsExactly("commercial-director");
    assertThat(ladder.above(higher, MONDAY)).isEmpty();
  }

  @Test
  void aLadderThatDoesNotReachEverythingIsRefused() {
    var short1 = new Rung("head", Percentage.of("15"), true, Map.of(), 8);
    assertThatThrownBy(() -> of(List.of(short1))).hasMessageContaining("does not reach everything");
    assertThatThrownBy(() -> of(List.of())).hasMessageContaining("does not reach everything");
    assertThatThrownBy(() -> new Rung("head", null, true, Map.of("EUR", BigDecimal.ONE), 0))
        .hasMessageContaining("no time to answer");
  }

  @Property
  void whoDecidesMoreDecidesLess(
      @ForAll @IntRange(max = 10000) int one,
      @ForAll @IntRange(max = 10000) int other,
      @ForAll boolean underFloor) {
    var less = hundredths(Math.min(one, other));
    var more = hundredths(Math.max(one, other));
    var above = ladder.ofDiscount(more, underFloor, MONDAY).needs();
    assertThat(ladder.ofDiscount(less, false, MONDAY).mayDecide()).contains(above);
  }

  private static Percentage hundredths(int value) {
    return new Percentage(BigDecimal.valueOf(value, 2));
  }

  private Route discount(String effective, boolean underFloor) {
    return ladder.ofDiscount(Percentage.of(effective), underFloor, MONDAY);
  }

  private DiscountAuthority of(List<Rung> rungs) {
    return new DiscountAuthority("short", "1", "test", rungs, List.of(), 14, ladder.clock());
  }
}
