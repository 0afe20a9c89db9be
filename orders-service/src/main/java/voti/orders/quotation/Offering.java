package voti.orders.quotation;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import voti.orders.authority.Buying;
import voti.orders.mandates.Mandate;
import voti.orders.order.capturing.AskedGoods;
import voti.orders.order.capturing.KnownBuyers;
import voti.orders.order.capturing.Objections;
import voti.orders.pricing.PriceBooks;
import voti.orders.pricing.Terms;
import voti.orders.product.ProductFamilies;
import voti.values.Percentage;

/** Gathers what a version is priced and judged by: buyer, products, prices, columns. */
@Component
class Offering {

  private static final Percentage NONE = Percentage.of("0");

  private final KnownBuyers buyers;
  private final AskedGoods goods;
  private final Objections objections;
  private final PriceBooks books;
  private final Terms terms;
  private final ProductFamilies families;
  private final String sellerCountry;

  Offering(
      KnownBuyers buyers,
      AskedGoods goods,
      Objections objections,
      PriceBooks books,
      Terms terms,
      ProductFamilies families,
      @Value("${voti.seller.country}") String sellerCountry) {
    this.buyers = buyers;
    this.goods = goods;
    this.objections = objections;
    this.books = books;
    this.terms = terms;
    this.families = families;
    this.sellerCountry = sellerCountry;
  }

  Offer offer(String account, String currency, OfferRequest asked, @Nullable Mandate mandate) {
    buyers.mustStandForItself(account);
    var day = asked.on();
    var lines = lines(asked, objections.of(account, day));
    var columns = terms.of(account, Currency.getInstance(currency), day);
    var products = lines.stream().map(line -> line.line().product()).toList();
    return new Offer(
        day,
        asked.validUntil(),
        buyers.on(account, day),
        lines,
        asked.quotedTerms(),
        books.in(currency),
        columns,
        sellerCountry,
        mandate == null
            ? null
            : mandate.resolved(products, families::upwards, columns.accountClass()),
        new Buying(families.ofEach(products), columns.accountClass()));
  }

  private List<AskedLine> lines(OfferRequest asked, Objections.Judge judge) {
    var lines = new ArrayList<AskedLine>();
    for (var line : asked.lines()) {
      var found = goods.line(lines.size() + 1, line.product(), line.quantity(), true);
      var discount = line.discount();
      lines.add(
          new AskedLine(
              found.on(asked.on(), judge),
              discount == null ? NONE : discount,
              line.alternativeTo()));
    }
    return lines;
  }
}
