package voti.orders.quotation;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.authority.Buying;
import voti.orders.mandates.Mandate;
import voti.orders.order.Buyer;
import voti.orders.order.LinePricing;
import voti.orders.pricing.BuyerTerms;
import voti.orders.pricing.PriceBook;
import voti.orders.pricing.PriceResolution;
import voti.orders.tax.VatTreatment;

/**
 * What a version is to offer, with all that is needed to price and to judge it.
 *
 * @param on the day; prices and mandate are those of that day
 * @param validUntil the first day on which it no longer holds
 * @param buyer as known on that day
 * @param lines at least one that is not an alternative
 * @param terms of payment and delivery
 * @param books price lists to look in
 * @param columns what their columns see of the buyer
 * @param sellerCountry ours
 * @param mandate the author's; {@code null} when none is in force
 * @param buying what the bands above the mandates see
 */
record Offer(
    LocalDate on,
    LocalDate validUntil,
    Buyer buyer,
    List<AskedLine> lines,
    QuotedTerms terms,
    List<PriceBook> books,
    BuyerTerms columns,
    String sellerCountry,
    @Nullable Mandate mandate,
    Buying buying) {

  /** The version at our prices. */
  QuotedVersion priced(int version, String currency) {
    new OfferIsWhole(this).check();
    var pricing =
        new LinePricing(
            new PriceResolution(books, Currency.getInstance(currency), columns, on),
            new VatTreatment(sellerCountry, buyer.country(), buyer.vatNumber()),
            true);
    return new QuotedVersion(
        version,
        on,
        validUntil,
        buyer,
        lines.stream()
            .map(
                asked ->
                    new QuotedLine(
                        pricing.priced(asked.line()).at(asked.discount()), asked.alternativeTo()))
            .toList(),
        terms);
  }
}
