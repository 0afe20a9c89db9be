package voti.orders.pricing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import voti.values.Period;

/**
 * One version of a price list, as prices are looked up in it.
 *
 * @param priceList {@code prl-…}
 * @param version from 1
 * @param name as people call it
 * @param currency of all its prices
 * @param validity half-open
 * @param columns at least one
 * @param prices by product and column
 */
public record PriceBook(
    String priceList,
    int version,
    String name,
    Currency currency,
    Period validity,
    List<Column> columns,
    List<Price> prices) {

  /** Lists are copied. */
  public PriceBook {
    columns = List.copyOf(columns);
    prices = PricesByProduct.of(prices);
  }

  /** The price of a quantity: of the scale, the part that begins last of those it reaches. */
  Optional<Price> price(String product, String column, BigDecimal quantity) {
    return byProduct().of(product, column).stream()
        .filter(price -> price.begins().compareTo(quantity) <= 0)
        .max(Comparator.comparing(Price::begins));
  }

  /** The quantities from which on a product has another price, in any column. */
  Stream<BigDecimal> begins(String product) {
    return byProduct().ofProduct(product).values().stream()
        .flatMap(List::stream)
        .map(Price::begins);
  }

  private PricesByProduct byProduct() {
    return PricesByProduct.of(prices);
  }
}
