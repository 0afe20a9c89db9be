package voti.orders.order.capturing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import voti.orders.mandates.Mandate;
import voti.orders.order.Sale;
import voti.orders.pricing.PriceBooks;
import voti.orders.pricing.Terms;
import voti.orders.product.ProductFamilies;

/** Gathers what goods are priced and judged by on a day: buyer, price lists, columns, mandate. */
@Component
public class Selling {

  private final KnownBuyers buyers;
  private final PriceBooks books;
  private final Terms terms;
  private final ProductFamilies families;
  private final String sellerCountry;

  Selling(
      KnownBuyers buyers,
      PriceBooks books,
      Terms terms,
      ProductFamilies families,
      @Value("${voti.seller.country}") String sellerCountry) {
    this.buyers = buyers;
    this.books = books;
    this.terms = terms;
    this.families = families;
    this.sellerCountry = sellerCountry;
  }

  /**
   * For an account on a day.
   *
   * @param products by id; the mandate's bands are resolved for them
   * @param mandate whose authority counts; {@code null}: nobody's
   * @throws voti.values.decision.Unknown when there is no such account
   */
  public Sale on(
      String account,
      String currency,
      LocalDate day,
      Collection<String> products,
      @Nullable Mandate mandate) {
    var columns = terms.of(account, Currency.getInstance(currency), day);
    return new Sale(
        day,
        buyers.on(account, day),
        books.in(currency),
        columns,
        sellerCountry,
        mandate == null
            ? null
            : mandate.resolved(products, families::upwards, columns.accountClass()));
  }
}
