package voti.orders.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import voti.orders.accounts.Buyers;
import voti.orders.product.Catalogue;
import voti.orders.product.ProductStanding;
import voti.orders.tax.Vat;
import voti.orders.tax.VatTreatment;
import voti.values.Quantity;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;

/** Asks for a price the way an order does, without an order. */
@Component
public class PriceQuestion {

  private final PriceBooks books;
  private final Terms terms;
  private final Catalogue catalogue;
  private final Buyers buyers;
  private final String sellerCountry;

  PriceQuestion(
      PriceBooks books,
      Terms terms,
      Catalogue catalogue,
      Buyers buyers,
      @Value("${voti.seller.country}") String sellerCountry) {
    this.books = books;
    this.terms = terms;
    this.catalogue = catalogue;
    this.buyers = buyers;
    this.sellerCountry = sellerCountry;
  }

  /**
   * What a product costs an account on a day.
   *
   * @param named its id or item number
   * @param unit the product's own or one of its packs; {@code null} for its own
   * @param stated the currency; {@code null} for the only one in which a list is in force
   * @throws Unknown when there is no such product or account
   */
  public PriceAnswer ask(
      String account,
      String named,
      LocalDate day,
      BigDecimal amount,
      @Nullable String unit,
      @Nullable Currency stated) {
    var product = catalogue.findNamed(named).orElseThrow(unknown("product", named));
    return of(account, day, stated).ask(product, amount, unit);
  }

  /**
   * For several questions about one account on one day.
   *
   * @param stated the currency; {@code null} for the only one in which a list is in force
   */
  public Asking of(String account, LocalDate day, @Nullable Currency stated) {
    var buyer = buyers.find(account).orElseThrow(unknown("account", account));
    var currency = stated == null ? onlyCurrency(day) : stated;
    var prices =
        new PriceResolution(
            books.in(currency.getCurrencyCode()), currency, terms.of(account, currency, day), day);
    var treatment = new VatTreatment(sellerCountry, buyer.country(), buyer.vatNumber());
    return (product, amount, unit) ->
        answer(
            account,
            product,
            day,
            quantity(product, amount, unit),
            currency,
            treatment.of(product.vatAtHome()),
            prices);
  }

  /** What products cost one account on one day. */
  public interface Asking {

    /**
     * @param unit the product's own or one of its packs; {@code null} for its own
     * @throws RuleBroken when it is not sold so
     */
    PriceAnswer ask(ProductStanding product, BigDecimal amount, @Nullable String unit);
  }

  private static PriceAnswer answer(
      String account,
      ProductStanding product,
      LocalDate day,
      Quantity quantity,
      Currency currency,
      Vat vat,
      PriceResolution prices) {
    var found = prices.of(product.product(), quantity.amount());
    var amount = found.map(one -> one.price().times(quantity.amount()));
    return new PriceAnswer(
        account,
        product.product(),
        product.sku(),
        product.name(),
        day,
        quantity,
        currency.getCurrencyCode(),
        found.map(PricedAt::price).orElse(null),
        amount.orElse(null),
        found.map(PricedAt::priceList).orElse(null),
        found.map(PricedAt::version).orElse(null),
        found.map(PricedAt::column).orElse(null),
        found.map(PriceQuestion::whyItWon).orElse("no column that applies has a price for it"),
        vat.category().name(),
        vat.rate(),
        amount.map(net -> net.times(vat.rate().fraction())).orElse(null),
        prices.terms(),
        prices.trace(product.product(), quantity.amount()));
  }

  private static String whyItWon(PricedAt priced) {
    return priced.trace().stream()
        .filter(Candidate::winner)
        .findFirst()
        .map(Candidate::reason)
        .orElseThrow();
  }

  private static Quantity quantity(
      ProductStanding product, BigDecimal amount, @Nullable String unit) {
    var asked = new Quantity(amount, unit == null ? product.unit() : unit);
    if (!asked.isPositive()) {
      throw new RuleBroken(
          "quantities-are-positive",
          "It asks for " + asked + "; it must be more than none.",
          new Fact("quantity", amount.toPlainString()));
    }
    return product
        .inItsUnit(asked)
        .orElseThrow(
            () ->
                new RuleBroken(
                    "quantity-is-in-the-products-unit",
                    product.sku() + " is sold in " + product.unit() + ", not " + asked.unit(),
                    new Fact("unit", asked.unit())));
  }

  private Currency onlyCurrency(LocalDate day) {
    var inForce =
        books.all().stream()
            .filter(book -> book.validity().contains(day))
            .map(PriceBook::currency)
            .distinct()
            .toList();
    if (inForce.size() != 1) {
      throw new RuleBroken(
          "currency-is-stated",
          inForce.isEmpty()
              ? "No price list is in force on " + day + "."
              : "Lists of several currencies are in force on " + day + ": state one of " + inForce,
          new Fact("on", day.toString()));
    }
    return inForce.getFirst();
  }

  private static Supplier<Unknown> unknown(String what, String named) {
    return () ->
        new Unknown(
            what + "-is-known", "There is no " + what + " " + named + ".", new Fact(what, named));
  }
}
