package voti.orders.grounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import voti.orders.grounds.PocketPrice.Step;
import voti.orders.grounds.PocketPrice.Taken;
import voti.values.Money;

class PocketPriceTest {

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  private static Taken taken(String what, String amount) {
    return new Taken(what, eur(amount), "test");
  }

  @Test
  void aHundredLess15Is85AndLess5And3Is77AndLess40Is37() {
    var price =
        new PocketPrice(
            eur("100.00"),
            List.of(taken("discount", "15.00")),
            List.of(taken("bonus", "5.00"), taken("settlement", "3.00")),
            eur("40.00"));
    assertThat(price.invoice()).isEqualTo(eur("85.00"));
    assertThat(price.pocket()).isEqualTo(eur("77.00"));
    assertThat(price.margin()).isEqualTo(eur("37.00"));
    assertThat(price.steps())
        .extracting(Step::what)
        .containsExactly(
            "list", "discount", "invoice", "bonus", "settlement", "pocket", "cost", "margin");
  }

  @Property
  void everySumIsTheSumOfTheStepsBeforeIt(
      @ForAll @Size(max = 5) List<@IntRange(max = 10000) Integer> on,
      @ForAll @Size(max = 5) List<@IntRange(max = 10000) Integer> off,
      @ForAll @IntRange(max = 100000) int cost) {
    var price = new PocketPrice(eur("1000.00"), all(on), all(off), cents(cost));
    var running = eur("0.00");
    for (var step : price.steps()) {
      if (step.sum() && !step.what().equals("list")) {
        assertThat(step.amount()).isEqualTo(running);
      } else {
        running = running.plus(step.amount());
      }
    }
  }

  private static List<Taken> all(List<Integer> amounts) {
    return amounts.stream().map(amount -> new Taken("x", cents(amount), "test")).toList();
  }

  private static Money cents(int cents) {
    return new Money(BigDecimal.valueOf(cents, 2), eur("0.00").currency());
  }
}
