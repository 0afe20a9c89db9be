package voti.orders.order;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.mandates.Mandate;
import voti.orders.pricing.BuyerTerms;
import voti.orders.pricing.PriceBook;
import voti.orders.pricing.PriceResolution;
import voti.orders.tax.VatTreatment;

/**
 * What goods are priced and judged by when they are offered or agreed on a day.
 *
 * @param on the day; prices and mandate are those of that day
 * @param buyer as known on that day
 * @param books price lists to look in
 * @param columns what their columns see of the buyer
 * @param sellerCountry ours
 * @param mandate the actor's, resolved for the goods; {@code null} when none is in force
 */
public record Sale(
    LocalDate on,
    Buyer buyer,
    List<PriceBook> books,
    BuyerTerms columns,
    String sellerCountry,
    @Nullable Mandate mandate) {

  /** Prices of that day, for what a person types. */
  public LinePricing pricing(String currency) {
    return new LinePricing(
        new PriceResolution(books, Currency.getInstance(currency), columns, on),
        new VatTreatment(sellerCountry, buyer.country(), buyer.vatNumber()),
        true);
  }
}
