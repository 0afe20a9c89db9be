package voti.orders.quotation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.authority.Buying;
import voti.orders.mandates.Mandate;
import voti.orders.order.Sale;

/**
 * What a version is to offer, with all that is needed to price and to judge it.
 *
 * @param validUntil the first day on which it no longer holds
 * @param lines at least one that is not an alternative
 * @param terms of payment and delivery
 * @param sale day, buyer, prices and mandate
 * @param buying what the bands above the mandates see
 */
record Offer(
    LocalDate validUntil, List<AskedLine> lines, QuotedTerms terms, Sale sale, Buying buying) {

  /** The day; prices and mandate are those of that day. */
  LocalDate on() {
    return sale.on();
  }

  /** The author's mandate; {@code null} when none is in force. */
  @Nullable Mandate mandate() {
    return sale.mandate();
  }

  /** The version at our prices. */
  QuotedVersion priced(int version, String currency) {
    new OfferIsWhole(this).check();
    var pricing = sale.pricing(currency);
    return new QuotedVersion(
        version,
        on(),
        validUntil,
        sale.buyer(),
        lines.stream()
            .map(
                asked ->
                    new QuotedLine(
                        pricing.priced(asked.line()).at(asked.discount()), asked.alternativeTo()))
            .toList(),
        terms);
  }
}
