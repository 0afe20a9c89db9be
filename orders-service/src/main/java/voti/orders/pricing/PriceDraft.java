package voti.orders.pricing;

import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.pricing.PriceListEvent.PriceListApproved;
import voti.orders.pricing.PriceListEvent.PriceListDrafted;
import voti.values.Period;

/**
 * A version that is not out yet.
 *
 * @param priceList {@code prl-…}
 * @param version that it will be
 * @param draft the list's how manieth draft it is
 * @param name as people call it
 * @param currency ISO 4217
 * @param validity half-open
 * @param columns at least one
 * @param prices by product, column and part of a scale
 * @param by who wrote it
 * @param approvedBy who let it be published; {@code null}: nobody yet
 */
public record PriceDraft(
    String priceList,
    int version,
    int draft,
    String name,
    String currency,
    Period validity,
    List<Column> columns,
    List<Price> prices,
    String by,
    @Nullable String approvedBy) {

  /** Lists are copied. */
  public PriceDraft {
    columns = List.copyOf(columns);
    prices = List.copyOf(prices);
  }

  static PriceDraft of(PriceListDrafted event) {
    return new PriceDraft(
        event.priceList(),
        event.version(),
        event.draft(),
        event.name(),
        event.currency(),
        event.validity(),
        event.columns(),
        event.prices(),
        event.by(),
        null);
  }

  PriceDraft after(PriceListApproved event) {
    return new PriceDraft(
        priceList, version, draft, name, currency, validity, columns, prices, by, event.by());
  }

  /** As prices would be looked up in it. */
  PriceBook book() {
    return new PriceBook(
        priceList, version, name, Currency.getInstance(currency), validity, columns, prices);
  }
}
