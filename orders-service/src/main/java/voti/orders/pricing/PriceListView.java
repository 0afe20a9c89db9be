package voti.orders.pricing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a price list as people look at it.
 *
 * @param priceList {@code prl-…}
 * @param version from 1
 * @param name as people call it
 * @param currency ISO 4217
 * @param from the first day
 * @param until the first day after; {@code null} when it has no end
 * @param columns their names
 * @param predicates whom each column is for, and its floor
 * @param prices by product and column
 */
record PriceListView(
    String priceList,
    int version,
    String name,
    String currency,
    LocalDate from,
    @Nullable LocalDate until,
    List<String> columns,
    List<Column> predicates,
    List<Price> prices) {

  static PriceListView of(PriceBook book) {
    return new PriceListView(
        book.priceList(),
        book.version(),
        book.name(),
        book.currency().getCurrencyCode(),
        book.validity().from(),
        book.validity().until(),
        book.columns().stream().map(Column::name).toList(),
        book.columns(),
        book.prices());
  }
}
