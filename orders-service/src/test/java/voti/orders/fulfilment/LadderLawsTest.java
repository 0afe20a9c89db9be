package voti.orders.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import voti.orders.tax.Vat;
import voti.orders.tax.VatCategory;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;

class LadderLawsTest {

  private static final Currency SEK = Currency.getInstance("SEK");

  @Provide
  Arbitrary<Money> amounts() {
    return Arbitraries.longs().between(0, 10_000_000).map(LadderLawsTest::minor);
  }

  private static Money minor(long ore) {
    return new Money(BigDecimal.valueOf(ore, 2), SEK);
  }

  private static Worth worth(Money paint, Money brushes, Money charge, int rate) {
    var vat = new Vat(VatCategory.S, new Percentage(BigDecimal.valueOf(rate)));
    var untaxed = new Vat(VatCategory.K, Percentage.of("0"));
    return new Worth(
        List.of(
            new FulfilledLine(1, "prd-1", Quantity.of("100", "C62"), paint, vat, true),
            new FulfilledLine(2, "prd-2", Quantity.of("7", "C62"), brushes, untaxed, true)),
        charge);
  }

  @Property(tries = 300)
  void deliveriesInAnyPartsSumToTheWhole(
      @ForAll("amounts") Money paint,
      @ForAll("amounts") Money brushes,
      @ForAll("amounts") Money charge,
      @ForAll @IntRange(min = 0, max = 30) int rate,
      @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 40) Integer> parts) {
    var worth = worth(paint, brushes, charge, rate);
    var kept = new LinkedHashMap<Integer, Quantity>();
    var sum = deliver(worth, kept, List.of(part(2, 7)), true).gross();
    var left = 100;
    for (var size : parts) {
      var now = Math.min(size, left);
      if (now > 0) {
        sum = sum.plus(deliver(worth, kept, List.of(part(1, now)), false).gross());
        left -= now;
      }
    }
    if (left > 0) {
      sum = sum.plus(deliver(worth, kept, List.of(part(1, left)), false).gross());
    }
    assertThat(sum).isEqualTo(worth.gross());
  }

  @Property(tries = 300)
  void whatGoesAndComesBackSumsToWhatIsKept(
      @ForAll("amounts") Money paint,
      @ForAll @IntRange(min = 0, max = 30) int rate,
      @ForAll @Size(max = 12) List<@IntRange(min = -30, max = 30) Integer> steps) {
    var worth = worth(paint, minor(0), minor(0), rate);
    var kept = new LinkedHashMap<Integer, Quantity>();
    var sum = minor(0);
    var reached = 0;
    for (var step : steps) {
      var next = Math.max(0, Math.min(100, reached + step));
      if (next > reached) {
        sum = sum.plus(deliver(worth, kept, List.of(part(1, next - reached)), false).gross());
      } else if (next < reached) {
        sum = sum.minus(giveBack(worth, kept, List.of(part(1, reached - next))).gross());
      }
      reached = next;
    }
    var once = new LinkedHashMap<Integer, Quantity>();
    var straight =
        reached == 0 ? minor(0) : deliver(worth, once, List.of(part(1, reached)), false).gross();
    assertThat(sum).isEqualTo(straight);
  }

  @Property(tries = 200)
  void tenSingleReturnsEqualOneOfTen(
      @ForAll("amounts") Money paint, @ForAll @IntRange(min = 0, max = 30) int rate) {
    var worth = worth(paint, minor(0), minor(0), rate);
    var kept = new LinkedHashMap<Integer, Quantity>();
    deliver(worth, kept, List.of(part(1, 60)), true);
    var together = giveBack(worth, new LinkedHashMap<>(kept), List.of(part(1, 10))).gross();
    var sum = minor(0);
    for (var i = 0; i < 10; i++) {
      var single = giveBack(worth, kept, List.of(part(1, 1)));
      assertThat(single.gross().isNegative()).isFalse();
      sum = sum.plus(single.gross());
    }
    assertThat(sum).isEqualTo(together);
  }

  private static LineQuantity part(int line, int pieces) {
    return new LineQuantity(line, new Quantity(BigDecimal.valueOf(pieces), "C62"));
  }

  private static Movement deliver(
      Worth worth, Map<Integer, Quantity> kept, List<LineQuantity> parts, boolean first) {
    var movement = worth.delivery(kept, parts, first);
    parts.forEach(part -> kept.merge(part.line(), part.quantity(), Quantity::plus));
    return movement;
  }

  private static Movement giveBack(
      Worth worth, Map<Integer, Quantity> kept, List<LineQuantity> parts) {
    var movement = worth.giveBack(kept, parts);
    parts.forEach(part -> kept.merge(part.line(), part.quantity(), Quantity::minus));
    return movement;
  }
}
