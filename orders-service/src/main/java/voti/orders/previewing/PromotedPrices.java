package voti.orders.previewing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.orders.previewing.PreviewedLines.Priced;
import voti.orders.previewing.PromotedPrice.Promoted;
import voti.orders.pricing.PriceAnswer;
import voti.orders.pricing.PriceQuestion;
import voti.orders.product.Catalogue;
import voti.values.Money;
import voti.values.Percentage;

/** Answers what a product costs with the promotions that one line of it would get. */
@Component
class PromotedPrices {

  private static final int UNIT_PRICE_DECIMALS = 4;

  private final PriceQuestion question;
  private final Catalogue catalogue;
  private final PreviewedLines lines;

  PromotedPrices(PriceQuestion question, Catalogue catalogue, PreviewedLines lines) {
    this.question = question;
    this.catalogue = catalogue;
    this.lines = lines;
  }

  PromotedPrice ask(
      String account,
      String named,
      LocalDate on,
      BigDecimal quantity,
      @Nullable String unit,
      @Nullable Currency currency,
      Collection<String> coupons) {
    var answer = question.ask(account, named, on, quantity, unit, currency);
    var amount = answer.amount();
    return new PromotedPrice(answer, amount == null ? null : promoted(answer, amount, coupons));
  }

  private Promoted promoted(PriceAnswer answer, Money amount, Collection<String> coupons) {
    var product = catalogue.find(answer.product()).orElseThrow();
    var buying = new Buying(answer.account(), answer.on(), amount.currency(), coupons);
    var line = new Priced(1, product, answer.quantity(), Percentage.of("0"));
    var gains = lines.gains(buying, List.of(line));
    var off = gains.off(1, Money.zero(amount.currency()));
    var free = gains.free(1);
    var left = amount.minus(off);
    var ordered = answer.quantity().amount();
    return new Promoted(
        off,
        free,
        left,
        perUnit(left, ordered),
        perUnit(left, ordered.add(free)),
        left.times(answer.vatRate().fraction()),
        gains.trace());
  }

  private static BigDecimal perUnit(Money amount, BigDecimal units) {
    return amount.amount().divide(units, UNIT_PRICE_DECIMALS, RoundingMode.HALF_UP);
  }
}
