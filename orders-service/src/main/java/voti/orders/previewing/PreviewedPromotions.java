package voti.orders.previewing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import voti.orders.previewing.PreviewEndpoint.PreviewRequest;
import voti.orders.pricing.PriceBooks;
import voti.orders.pricing.PriceResolution;
import voti.orders.pricing.PricedAt;
import voti.orders.pricing.Terms;
import voti.orders.product.ProductFamilies;
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
  private final ProductFamilies families;
  private final PriceBooks books;
  private final Terms terms;

  PreviewedPromotions(
      OfferingPromotions offering, ProductFamilies families, PriceBooks books, Terms terms) {
    this.offering = offering;
    this.families = families;
    this.books = books;
    this.terms = terms;
  }

  /** A line that has a price. */
  record Priced(int line, ProductStanding product, Quantity quantity, Money amount) {}

  Gains of(PreviewRequest request, List<Priced> lines) {
    var products = lines.stream().map(line -> line.product().product()).toList();
    var currency = request.currency();
    var offered =
        offering.to(
            request.account(),
            currency.getCurrencyCode(),
            request.on(),
            request.coupons() == null ? List.of() : request.coupons(),
            products);
    if (offered.offers().isEmpty()) {
      return new Gains(List.of(), List.of());
    }
    var prices =
        new PriceResolution(
            books.in(currency.getCurrencyCode()),
            currency,
            terms.of(request.account(), currency, request.on()),
            request.on());
    var seen = new ArrayList<OfferedLine>();
    for (var line : lines) {
      prices
          .of(line.product().product(), line.quantity().amount())
          .ifPresent(price -> seen.add(line(line, price, request)));
    }
    return Promotions.give(seen, offered.occasion(), offered.offers());
  }

  private OfferedLine line(Priced line, PricedAt price, PreviewRequest request) {
    return new OfferedLine(
        line.line(),
        line.product().product(),
        families.upwards(line.product().product()),
        line.quantity(),
        price.price(),
        line.amount(),
        Money.zero(request.currency()),
        line.product().costOn(request.on()),
        price.floorMargin());
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
