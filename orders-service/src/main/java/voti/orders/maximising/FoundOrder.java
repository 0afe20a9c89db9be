package voti.orders.maximising;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import voti.orders.maximal.MaximalOrder;
import voti.orders.maximising.MaximalAnswer.LeftOut;
import voti.orders.maximising.MaximalAnswer.Line;
import voti.orders.pricing.PriceResolution;
import voti.orders.promotion.Gains;
import voti.orders.tax.Vat;
import voti.values.Money;

/**
 * The order that was found, as it is answered: its lines at their prices after all promotions that
 * apply to it as a whole.
 */
record FoundOrder(
    Asked asked,
    MaximalOrder found,
    Caps caps,
    Map<String, Offered> offered,
    PriceResolution prices,
    CandidatePromotions promotions) {

  MaximalAnswer answer(List<LeftOut> leftOut) {
    var currency = prices.currency();
    var gains = promotions.of(found, offered);
    var lines = lines(gains);
    var net = lines.stream().map(Line::net).reduce(Money.zero(currency), Money::plus);
    return new MaximalAnswer(
        asked.account(),
        asked.on(),
        lines,
        net,
        net.plus(vat(lines)),
        found.isProven(),
        found.gap().movePointRight(2).setScale(2, RoundingMode.HALF_UP),
        caps.all().stream()
            .map(
                cap ->
                    new MaximalAnswer.Bound(
                        cap.name(), MaximalQuestion.money(cap.amount(), currency)))
            .toList(),
        found.binding(),
        caps.sentence(found),
        found.perUnit(),
        leftOut,
        gains.trace(),
        promotions.uncounted());
  }

  private List<Line> lines(Gains gains) {
    var lines = new ArrayList<Line>();
    for (var line : found.lines()) {
      var one = Objects.requireNonNull(offered.get(line.product()));
      var quantity = BigDecimal.valueOf(line.quantity());
      var price = prices.of(line.product(), quantity).orElseThrow().price();
      var number = lines.size() + 1;
      var off = gains.off(number, Money.zero(price.currency()));
      lines.add(Line.of(one, quantity, price, off, gains.free(number)));
    }
    return lines;
  }

  /** Once per rate. */
  private Money vat(List<Line> lines) {
    var bases = new LinkedHashMap<Vat, Money>();
    lines.forEach(
        line ->
            bases.merge(
                Objects.requireNonNull(offered.get(line.product())).vat(),
                line.net(),
                Money::plus));
    return bases.entrySet().stream()
        .map(base -> base.getValue().times(base.getKey().rate().fraction()))
        .reduce(Money.zero(prices.currency()), Money::plus);
  }
}
