package voti.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class LadderTest {

  private static final Currency SEK = Currency.getInstance("SEK");
  private static final Money NOTHING = Money.zero(SEK);

  @Test
  void tenOverThreeEqualLines() {
    assertThat(Ladder.spread(Money.of("10.00", "SEK"), weights("1", "1", "1")))
        .containsExactly(Money.of("3.33", "SEK"), Money.of("3.34", "SEK"), Money.of("3.33", "SEK"));
  }

  @Test
  void theAllowanceOfTheStoryOverItsTwoLines() {
    assertThat(Ladder.spread(Money.of("100.00", "SEK"), weights("5580.00", "225.00")))
        .containsExactly(Money.of("96.12", "SEK"), Money.of("3.88", "SEK"));
  }

  @Test
  void aLineOverItsDeliveriesAndItsReturn() {
    var brushes = new Ladder(Money.of("221.12", "SEK"), new BigDecimal("15"));
    assertThat(brushes.upTo(new BigDecimal("10"))).isEqualTo(Money.of("147.41", "SEK"));
    assertThat(brushes.between(new BigDecimal("8"), new BigDecimal("10")))
        .isEqualTo(Money.of("29.48", "SEK"));
  }

  @Test
  void thereIsNoLadderOverNothing() {
    assertThatThrownBy(() -> new Ladder(Money.of("1.00", "SEK"), BigDecimal.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Ladder.spread(Money.of("1.00", "SEK"), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void partsAlwaysSumToTheWhole(
      @ForAll("totals") Money total,
      @ForAll @NotEmpty List<@IntRange(min = 1, max = 9_999) Integer> weights) {
    var parts = Ladder.spread(total, weights.stream().map(BigDecimal::valueOf).toList());
    assertThat(parts).hasSameSizeAs(weights);
    assertThat(parts.stream().reduce(NOTHING, Money::plus)).isEqualTo(total);
  }

  @Property
  void noPartIsMoreThanAMinorUnitFromItsExactShare(
      @ForAll("totals") Money total,
      @ForAll @NotEmpty List<@IntRange(min = 1, max = 9_999) Integer> weights) {
    var whole = weights.stream().mapToLong(Integer::longValue).sum();
    var parts = Ladder.spread(total, weights.stream().map(BigDecimal::valueOf).toList());
    for (var i = 0; i < parts.size(); i++) {
      var distance =
          parts
              .get(i)
              .amount()
              .multiply(BigDecimal.valueOf(whole))
              .subtract(total.amount().multiply(BigDecimal.valueOf(weights.get(i))))
              .abs();
      assertThat(distance).isLessThanOrEqualTo(BigDecimal.valueOf(whole).movePointLeft(2));
    }
  }

  @Property
  void tenSingleReturnsEqualOneOfTen(
      @ForAll("totals") Money total, @ForAll @IntRange(min = 10, max = 500) int pieces) {
    var ladder = new Ladder(total, BigDecimal.valueOf(pieces));
    var singles = NOTHING;
    for (var left = pieces; left > pieces - 10; left--) {
      singles =
          singles.plus(ladder.between(BigDecimal.valueOf(left), BigDecimal.valueOf(left - 1)));
    }
    assertThat(singles)
        .isEqualTo(ladder.between(BigDecimal.valueOf(pieces), BigDecimal.valueOf(pieces - 10)));
  }

  @Property
  void walkingBackMirrorsWalkingUp(
      @ForAll("totals") Money total,
      @ForAll @IntRange(max = 100) int from,
      @ForAll @IntRange(max = 100) int to) {
    var ladder = new Ladder(total, new BigDecimal("100"));
    assertThat(ladder.between(BigDecimal.valueOf(to), BigDecimal.valueOf(from)))
        .isEqualTo(ladder.between(BigDecimal.valueOf(from), BigDecimal.valueOf(to)).negated());
  }

  @Provide
  Arbitrary<Money> totals() {
    return Arbitraries.longs()
        .between(-1_000_000, 1_000_000)
        .map(cents -> new Money(BigDecimal.valueOf(cents, 2), SEK));
  }

  private static List<BigDecimal> weights(String... weights) {
    return java.util.Arrays.stream(weights).map(BigDecimal::new).toList();
  }
}
