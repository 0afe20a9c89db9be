package voti.orders.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.book;
import static voti.orders.Samples.sek;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is found by product and column is what looking at every price finds. */
class PricesByProductTest {

  @Property(tries = 500)
  void findsWhatLookingAtAllOfThemFinds(
      @ForAll("prices") List<Price> prices,
      @ForAll("names") String product,
      @ForAll("names") String column,
      @ForAll("quantities") BigDecimal quantity) {
    var book = with(prices);
    assertThat(book.price(product, column, quantity))
        .isEqualTo(naive(prices, product, column, quantity));
    assertThat(book.begins(product).distinct().sorted().toList())
        .isEqualTo(
            prices.stream()
                .filter(price -> price.product().equals(product))
                .map(Price::begins)
                .distinct()
                .sorted()
                .toList());
  }

  @Test
  void isTheListItWasMadeOf() {
    var prices = book().prices();
    assertThat(with(List.copyOf(prices))).isEqualTo(book());
    assertThat(PricesByProduct.of(prices)).isSameAs(prices);
    assertThat(List.copyOf(prices)).hasSameSizeAs(prices).containsExactlyElementsOf(prices);
  }

  /** As it was found before there was an index. */
  private static Optional<Price> naive(
      List<Price> prices, String product, String column, BigDecimal quantity) {
    return prices.stream()
        .filter(price -> price.product().equals(product) && price.column().equals(column))
        .filter(price -> price.begins().compareTo(quantity) <= 0)
        .max(Comparator.comparing(Price::begins));
  }

  @Provide
  Arbitrary<List<Price>> prices() {
    return Combinators.combine(names(), names(), quantities(), Arbitraries.integers().between(1, 9))
        .as(
            (product, column, from, amount) ->
                new Price(
                    product,
                    product,
                    "C62",
                    column,
                    sek(amount + ".00"),
                    from.signum() == 0 ? null : from))
        .list()
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("A", "B", "C");
  }

  @Provide
  Arbitrary<BigDecimal> quantities() {
    return Arbitraries.integers().between(0, 6).map(BigDecimal::valueOf);
  }

  private static PriceBook with(List<Price> prices) {
    var book = book();
    return new PriceBook(
        book.priceList(),
        book.version(),
        book.name(),
        book.currency(),
        book.validity(),
        book.columns(),
        prices);
  }
}
