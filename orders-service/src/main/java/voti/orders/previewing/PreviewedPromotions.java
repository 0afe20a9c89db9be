package voti.orders.previewing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import org.springframework.stereotype.Component;
import voti.orders.pricing.PriceBooks;
import voti.orders.pricing.PriceResolution;
import voti.orders.pricing.Terms;
import voti.orders.product.ProductStanding;
import voti.orders.promotion.Gains;
import voti.orders.promotion.OfferedLine;
import voti.orders.promotion.OfferingPromotions;
import voti.orders.promotion.Promotions;
import voti.values.Money;
import voti.values.Quantity;

/** Says what promotions would give lines that are being typed. */
@Component
class PreviewedPromotions {

  private final OfferingPromotions offering;
  private final PriceBooks books;
  private final Terms terms;

  PreviewedPromotions(OfferingPromotions offering, PriceBooks books, Terms terms) {
    this.offering = offering;
    this.books = books;
    this.terms = terms;
  }

  /** Who buys on which day in which currency, and coupons that were shown. */
  record Buying(String account, LocalDate on, Currency currency, Collection<String> coupons) {}

  /** A line that has a price. */
  record Priced(int line, ProductStanding product, Quantity quantity, Money amount) {}

  Gains of(Buying buying, List<Priced> lines) {
    var products = lines.stream().map(line -> line.product().product()).toList();
    var currency = buying.currency();
    var offered =
        offering.to(
            buying.account(),
            currency.getCurrencyCode(),
            buying.on(),
            buying.coupons(),
            products);
    if (offered.offers().isEmpty()) {
      return new Gains(List.of(), List.of());
    }
    var prices =
        new PriceResolution(
            books.in(currency.getCurrencyCode()),
            currency,
            terms.of(buying.account(), currency, buying.on()),
            buying.on());
    var seen = new ArrayList<OfferedLine>();
    for (var line : lines) {
      prices
          .of(line.product().product(), line.quantity().amount())
          .ifPresent(price -> seen.add(
                      offered.line(
                          line.line(), line.product(), line.quantity(), price, line.amount())));
    }
    return Promotions.give(seen, offered.occasion(), offered.offers());
  }

  /** What is off a line. */
  static Money off(Gains gains, int line, Money nothing) {
    return gains.of(line).map(gain -> gain.allowance(nothing)).orElse(nothing);
  }

  /** Goods on top of a line. */
  static BigDecimal free(Gains gains, int line) {
    return gains.of(line).map(gain -> gain.free()).orElse(BigDecimal.ZERO);
  }
}
