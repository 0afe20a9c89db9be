package voti.orders.maximising;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import voti.orders.accounts.Buyers;
import voti.orders.advice.AdviceLine;
import voti.orders.advice.AdvicePolicy;
import voti.orders.advising.Advisor;
import voti.orders.maximal.Candidate;
import voti.orders.maximal.Maximising;
import voti.orders.maximising.MaximalAnswer.LeftOut;
import voti.orders.order.capturing.Objections;
import voti.orders.pricing.PriceBooks;
import voti.orders.pricing.PriceResolution;
import voti.orders.pricing.Terms;
import voti.orders.product.Catalogue;
import voti.orders.product.ProductStanding;
import voti.orders.promotion.OfferingPromotions;
import voti.orders.purchases.Purchases;
import voti.orders.stockledger.StockCover;
import voti.orders.tax.VatTreatment;
import voti.values.Money;
import voti.values.Quantity;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/**
 * Puts together what an account could be offered, at its own prices, and finds the largest order of
 * it. Nothing is written.
 */
@Component
class MaximalQuestion {

  /** People wait for it: after that the best so far is the answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Advisor advisor;
  private final AdvicePolicy policy;
  private final Purchases purchases;
  private final Catalogue catalogue;
  private final Objections objections;
  private final PriceBooks books;
  private final Terms terms;
  private final Buyers buyers;
  private final StockCover stock;
  private final OfferingPromotions offering;
  private final String sellerCountry;

  MaximalQuestion(
      Advisor advisor,
      AdvicePolicy policy,
      Purchases purchases,
      Catalogue catalogue,
      Objections objections,
      PriceBooks books,
      Terms terms,
      Buyers buyers,
      StockCover stock,
      OfferingPromotions offering,
      @Value("${voti.seller.country}") String sellerCountry) {
    this.advisor = advisor;
    this.policy = policy;
    this.purchases = purchases;
    this.catalogue = catalogue;
    this.objections = objections;
    this.books = books;
    this.terms = terms;
    this.buyers = buyers;
    this.stock = stock;
    this.offering = offering;
    this.sellerCountry = sellerCountry;
  }

  MaximalAnswer ask(Asked asked) {
    var currency = asked.breadth().currency();
    var prices = prices(asked.account(), currency, asked.on());
    var leftOut = new ArrayList<LeftOut>();
    var possible = offered(asked, leftOut);
    var promotions = promotions(asked, possible, prices);
    var offered = new LinkedHashMap<String, Offered>();
    var candidates = new ArrayList<Candidate>();
    for (var wanted : possible) {
      var one = promotions.withRoomOnTop(wanted);
      if (one.most() == 0 && wanted.most() > 0) {
        leftOut.add(leftOut(one.product(), "what would come on top of it cannot be promised"));
        continue;
      }
      one.candidate(prices, promotions)
          .ifPresentOrElse(
              candidate -> {
                candidates.add(candidate);
                offered.put(candidate.product(), one);
              },
              () ->
                  leftOut.add(leftOut(one.product(), "no column that applies has a price for it")));
    }
    var caps = new Caps(asked, offered.values().stream().map(Offered::vat).toList());
    var breadth = minor(asked.breadth());
    var found = new Maximising(candidates, breadth, PATIENCE).within(caps.all());
    return new FoundOrder(asked, found, caps, offered, prices, promotions).answer(leftOut);
  }

  private CandidatePromotions promotions(
      Asked asked, List<Offered> possible, PriceResolution prices) {
    var products = possible.stream().map(one -> one.product().product()).toList();
    var currency = prices.currency().getCurrencyCode();
    return new CandidatePromotions(
        offering.to(asked.account(), currency, asked.on(), asked.coupons(), products),
        possible,
        prices);
  }

  private PriceResolution prices(String account, Currency currency, LocalDate on) {
    return new PriceResolution(
        books.in(currency.getCurrencyCode()), currency, terms.of(account, currency, on), on);
  }

  private List<Offered> offered(Asked asked, List<LeftOut> leftOut) {
    var buyer =
        buyers
            .find(asked.account())
            .orElseThrow(
                () ->
                    new Unknown(
                        "account-is-known",
                        "There is no account " + asked.account() + ".",
                        new Fact("account", asked.account())));
    var vat = new VatTreatment(sellerCountry, buyer.country(), buyer.vatNumber());
    var judge = objections.of(asked.account(), asked.on());
    var from = asked.on().minusDays(policy.lookBackDays());
    var use = new Consumption(purchases.of(asked.account(), from, asked.on()), asked.on());
    var offered = new ArrayList<Offered>();
    for (var advice : advisor.adviseAll(asked.account(), asked.on())) {
      var product = catalogue.find(advice.product());
      if (product.isPresent()) {
        var one = offer(product.get(), advice, use, asked, vat);
        if (one.most() == 0 && one.there() != null) {
          leftOut.add(leftOut(product.get(), "none of it can be promised for that day"));
          continue;
        }
        var quantity = new Quantity(BigDecimal.valueOf(one.most()), product.get().unit());
        var against = judge.against(product.get(), quantity).stream().findFirst();
        against.ifPresentOrElse(
            objection -> leftOut.add(leftOut(product.get(), objection.ours())),
            () -> offered.add(one));
      }
    }
    return offered;
  }

  private Offered offer(
      ProductStanding product, AdviceLine advice, Consumption use, Asked asked, VatTreatment vat) {
    var packs = Packs.of(product.details());
    var wanted =
        packs.covering(use.in(asked.coverDays(), product.product()).max(advice.quantity()));
    var there = stock.on(product.product(), asked.on()).map(Quantity::amount).orElse(null);
    var most = there == null ? wanted : Math.min(wanted, packs.within(there));
    return new Offered(product, advice, packs, most, there, vat.of(product.vatAtHome()));
  }

  private static LeftOut leftOut(ProductStanding product, String reason) {
    return new LeftOut(product.product(), product.sku(), product.name(), reason);
  }

  static long minor(Money money) {
    return money
        .amount()
        .movePointRight(money.currency().getDefaultFractionDigits())
        .setScale(0, RoundingMode.FLOOR)
        .longValueExact();
  }

  static Money money(long minor, Currency currency) {
    return new Money(BigDecimal.valueOf(minor, currency.getDefaultFractionDigits()), currency);
  }
}
