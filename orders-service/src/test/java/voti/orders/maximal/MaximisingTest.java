package voti.orders.maximal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MaximisingTest {

  private static final Duration LONG = Duration.ofSeconds(20);

  /** Paint at 50 in packs of 3, brushes at 22 from 5 on: 450 of headroom. */
  @Test
  void itTakesPacksMinimumsAndSaysThatTheHeadroomBinds() {
    var paint = new Candidate("paint", 50_00, 3, 0, 1_000, List.of(new PriceStep(1, 50_00)));
    var brush = new Candidate("brush", 22_00, 1, 5, 1_000, List.of(new PriceStep(1, 22_00)));
    var order =
        new Maximising(List.of(paint, brush), 0, LONG)
            .within(List.of(new Cap("order-cap", 900_00), new Cap("headroom", 450_00)));
    assertThat(order.value()).isEqualTo(450_00);
    assertThat(order.lines()).containsExactly(new MaximalOrder.Line("paint", 9, 450_00));
    assertThat(order.binding()).isEqualTo("headroom");
    assertThat(order.isProven()).isTrue();
    assertThat(order.gap()).isEqualByComparingTo("0");
  }

  @Test
  void aPriceStepIsForAllUnitsAndIsReachedWhenItPays() {
    var tape =
        new Candidate(
            "tape", 10_00, 1, 0, 100, List.of(new PriceStep(1, 9_00), new PriceStep(10, 6_00)));
    var order = new Maximising(List.of(tape), 0, LONG).within(List.of(new Cap("headroom", 60_00)));
    assertThat(order.lines()).containsExactly(new MaximalOrder.Line("tape", 10, 60_00));
    assertThat(order.perUnit())
        .as("six euros more are one more, worth ten")
        .isEqualByComparingTo("1.6667");
  }

  @Test
  void fullLinesBindByTheirQuantities() {
    var rare = new Candidate("rare", 5_00, 1, 0, 4, List.of(new PriceStep(1, 5_00)));
    var order = new Maximising(List.of(rare), 0, LONG).within(List.of(new Cap("headroom", 999_00)));
    assertThat(order.amount()).isEqualTo(20_00);
    assertThat(order.binding()).isEqualTo("quantities");
    assertThat(order.perUnit()).isEqualByComparingTo(BigDecimal.ZERO);
  }

  @Test
  void breadthIsWorthALineOfItsOwn() {
    var paint = new Candidate("paint", 10, 1, 0, 100, List.of(new PriceStep(1, 10)));
    var brush = new Candidate("brush", 9, 1, 0, 100, List.of(new PriceStep(1, 10)));
    var caps = List.of(new Cap("headroom", 100));
    assertThat(new Maximising(List.of(paint, brush), 0, LONG).within(caps).lines()).hasSize(1);
    assertThat(new Maximising(List.of(paint, brush), 5, LONG).within(caps).lines()).hasSize(2);
  }

  @Test
  void withNothingToSpendTheAnswerIsNothing() {
    var paint = new Candidate("paint", 10, 1, 0, 100, List.of(new PriceStep(1, 10)));
    var order = new Maximising(List.of(paint), 5, LONG).within(List.of(new Cap("headroom", -30)));
    assertThat(order.lines()).isEmpty();
    assertThat(order.binding()).isEqualTo("headroom");
    assertThat(new Maximising(List.of(), 0, LONG).within(List.of(new Cap("headroom", 9))).lines())
        .isEmpty();
    assertThatThrownBy(() -> new Candidate("x", 1, 1, 0, 1, List.of(new PriceStep(2, 1))))
        .hasMessageContaining("from one unit on");
  }

  @Property(tries = 60)
  void smallCasesEqualExhaustiveSearch(@ForAll long seed, @ForAll @IntRange(max = 60) int budget) {
    var random = new Random(seed);
    var candidates = candidates(random, 1 + random.nextInt(3));
    var breadth = random.nextInt(8);
    var order =
        new Maximising(candidates, breadth, LONG).within(List.of(new Cap("headroom", budget)));
    assertThat(order.isProven()).isTrue();
    assertThat(order.value()).isEqualTo(best(candidates, 0, budget, breadth));
    assertThat(order.amount()).isLessThanOrEqualTo(budget);
    for (var line : order.lines()) {
      var one = candidates.stream().filter(c -> c.product().equals(line.product())).findFirst();
      assertThat(line.quantity() % one.orElseThrow().pack()).isZero();
      assertThat(line.quantity()).isBetween(one.get().minimum(), one.get().most());
      assertThat(line.amount()).isEqualTo(line.quantity() * one.get().priceAt(line.quantity()));
    }
  }

  @Property(tries = 30)
  void moreHeadroomNeverLowersTheOptimum(
      @ForAll long seed,
      @ForAll @IntRange(max = 200) int less,
      @ForAll @IntRange(max = 200) int more) {
    var maximising = new Maximising(candidates(new Random(seed), 6), 3, LONG);
    var small = maximising.within(List.of(new Cap("headroom", less)));
    var large = maximising.within(List.of(new Cap("headroom", less + more)));
    assertThat(large.value()).isGreaterThanOrEqualTo(small.value());
  }

  /** Two thousand products and a second: what was found by then, and how much better it may be. */
  @Test
  void twoThousandProductsHaveAnAnswerInASecond() {
    var candidates = candidates(new Random(11), 2_000);
    var order =
        new Maximising(candidates, 3, Duration.ofSeconds(1))
            .within(List.of(new Cap("headroom", 20_000)));
    assertThat(order.amount()).isLessThanOrEqualTo(20_000);
    assertThat(order.value()).isPositive();
    assertThat(order.gap()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
  }

  private static List<Candidate> candidates(Random random, int count) {
    var all = new ArrayList<Candidate>();
    for (var i = 0; i < count; i++) {
      var price = 1 + random.nextInt(12);
      var steps = new ArrayList<>(List.of(new PriceStep(1, price)));
      if (random.nextBoolean()) {
        steps.add(new PriceStep(2 + random.nextInt(4), 1 + random.nextInt(price)));
      }
      all.add(
          new Candidate(
              "p" + i,
              random.nextInt(15),
              1 + random.nextInt(3),
              random.nextInt(5),
              random.nextInt(10),
              steps));
    }
    return all;
  }

  private static long best(List<Candidate> candidates, int at, long budget, long breadth) {
    if (at == candidates.size()) {
      return 0;
    }
    var one = candidates.get(at);
    var most = best(candidates, at + 1, budget, breadth);
    for (var quantity = one.pack(); quantity <= one.most(); quantity += one.pack()) {
      var cost = quantity * one.priceAt(quantity);
      if (quantity >= one.minimum() && cost <= budget) {
        var rest = best(candidates, at + 1, budget - cost, breadth);
        most = Math.max(most, quantity * one.value() + breadth + rest);
      }
    }
    return most;
  }
}
