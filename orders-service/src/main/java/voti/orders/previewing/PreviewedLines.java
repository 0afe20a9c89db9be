package voti.orders.previewing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.kit.security.Roles;
import voti.orders.access.OrderAccess;
import voti.orders.accounts.Buyers;
import voti.orders.authority.DiscountAuthority;
import voti.orders.order.Foreseeing;
import voti.orders.order.Foreseeing.Foreseen;
import voti.orders.order.LinePricing;
import voti.orders.order.OrderLine;
import voti.orders.order.OrderLines;
import voti.orders.order.RequestedLine;
import voti.orders.pricing.PriceBooks;
import voti.orders.pricing.PriceResolution;
import voti.orders.pricing.Terms;
import voti.orders.product.ProductStanding;
import voti.orders.promotion.Gains;
import voti.orders.promotion.OfferedPromotions;
import voti.orders.promotion.OfferingPromotions;
import voti.orders.tax.VatTreatment;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;

/** Makes of lines that are being typed the order they would be, by the order's own rules. */
@Component
class PreviewedLines {

  private final OfferingPromotions offering;
  private final PriceBooks books;
  private final Terms terms;
  private final Buyers buyers;
  private final OrderAccess access;
  private final DiscountAuthority authority;
  private final Clock clock;
  private final String sellerCountry;

  PreviewedLines(
      OfferingPromotions offering,
      PriceBooks books,
      Terms terms,
      Buyers buyers,
      OrderAccess access,
      DiscountAuthority authority,
      Clock clock,
      @Value("${voti.seller.country}") String sellerCountry) {
    this.offering = offering;
    this.books = books;
    this.terms = terms;
    this.buyers = buyers;
    this.access = access;
    this.authority = authority;
    this.clock = clock;
    this.sellerCountry = sellerCountry;
  }

  /** A line that has a price. */
  record Priced(int line, ProductStanding product, Quantity quantity, Percentage discount) {}

  /**
   * The order that lines would be.
   *
   * @param lines with their discounts and what promotions give them
   * @param gains of promotions, with each that was looked at
   * @param discounts what would be said to each that is asked
   * @param submission what would be said to the whole; {@code null}: the caller submits none
   */
  record Previewed(
      OrderLines lines,
      Gains gains,
      Map<Integer, Foreseen> discounts,
      @Nullable Foreseen submission) {}

  /** What promotions would give lines; where none is running, nothing is looked up. */
  Gains gains(Buying buying, List<Priced> priced) {
    var offered = offered(buying, products(priced));
    return offered.offers().isEmpty()
        ? new Gains(List.of(), List.of())
        : lines(buying, priced).gains(offered);
  }

  /**
   * @param priced at least one
   */
  Previewed of(Buying buying, List<Priced> priced, Caller caller) {
    var products = products(priced);
    var lines = lines(buying, priced);
    var offered = offered(buying, products);
    var gains = lines.gains(offered);
    var promoted = lines.promoted(gains);
    if (!caller.has(Roles.KAM) && !caller.has(Roles.SUPPORT)) {
      return new Previewed(promoted, gains, Map.of(), null);
    }
    var mandate = access.mandate(caller, buying.on(), buying.account(), products);
    var foreseeing = new Foreseeing(authority, clock.instant(), mandate);
    return new Previewed(
        promoted, gains, foreseeing.discounts(lines), foreseeing.submission(promoted));
  }

  private OfferedPromotions offered(Buying buying, List<String> products) {
    return offering.to(
        buying.account(),
        buying.currency().getCurrencyCode(),
        buying.on(),
        buying.coupons(),
        products);
  }

  private static List<String> products(List<Priced> priced) {
    return priced.stream().map(line -> line.product().product()).toList();
  }

  private OrderLines lines(Buying buying, List<Priced> priced) {
    var day = buying.on();
    var prices =
        new PriceResolution(
            books.in(buying.currency().getCurrencyCode()),
            buying.currency(),
            terms.of(buying.account(), buying.currency(), day),
            day);
    var buyer = buyers.find(buying.account()).orElseThrow();
    var vat = new VatTreatment(sellerCountry, buyer.country(), buyer.vatNumber());
    var pricing = new LinePricing(prices, vat, false);
    var lines = new ArrayList<OrderLine>();
    for (var one : priced) {
      var product = one.product();
      var asked =
          new RequestedLine(
              one.line(),
              product.product(),
              product.sku(),
              product.name(),
              one.quantity(),
              product.costOn(day),
              product.vatAtHome(),
              true,
              null,
              null,
              null,
              List.of());
      lines.add(pricing.priced(asked).at(one.discount()));
    }
    var nothing = Money.zero(buying.currency());
    return new OrderLines(lines, nothing, nothing);
  }
}
