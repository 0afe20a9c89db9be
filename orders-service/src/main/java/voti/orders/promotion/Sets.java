package voti.orders.promotion;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import voti.values.Money;

/** Goods that are sold together at one price: bundles of certain products, and any n of many. */
final class Sets {

  private Sets() {}

  static Effect bundle(Offer offer, Basket basket) {
    var pieces = offer.terms().benefit().pieces();
    var times =
        pieces.stream()
            .map(piece -> ordered(basket, piece.product()).divideToIntegralValue(piece.quantity()))
            .min(Comparator.naturalOrder())
            .orElse(BigDecimal.ZERO);
    if (times.signum() == 0) {
      return Effect.nothing(offer, "the set is not complete");
    }
    var worth = new LinkedHashMap<OfferedLine, Money>();
    for (var piece : pieces) {
      take(basket, of(basket, piece.product()), piece.quantity().multiply(times), worth);
    }
    return priced(offer, basket, times, worth);
  }

  /** The dearest units first. */
  static Effect anyOf(Offer offer, Basket basket, BigDecimal n) {
    var covered =
        basket.covered(offer.terms().goods()).stream()
            .sorted(
                Comparator.comparing(OfferedLine::price)
                    .reversed()
                    .thenComparing(OfferedLine::line))
            .toList();
    var all =
        covered.stream()
            .map(line -> line.quantity().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    var times = all.divideToIntegralValue(n);
    if (times.signum() == 0) {
      return Effect.nothing(
          offer, "%s of %s are ordered".formatted(all.toPlainString(), n.toPlainString()));
    }
    var worth = new LinkedHashMap<OfferedLine, Money>();
    take(basket, covered, n.multiply(times), worth);
    return priced(offer, basket, times, worth);
  }

  private static Effect priced(
      Offer offer, Basket basket, BigDecimal times, Map<OfferedLine, Money> worth) {
    var price = offer.terms().benefit().price();
    var nothing = offer.terms().nothing();
    var goods = worth.values().stream().reduce(nothing, Money::plus);
    var asked = price == null ? goods : price.times(times);
    if (!goods.isMoreThan(asked)) {
      return Effect.nothing(offer, "%s is not less than %s".formatted(asked, goods));
    }
    var wish = new Wish(offer, basket);
    wish.spread(goods.minus(asked), worth);
    return wish.granted("%s × %s instead of %s".formatted(times.toPlainString(), price, goods));
  }

  private static void take(
      Basket basket, List<OfferedLine> lines, BigDecimal units, Map<OfferedLine, Money> worth) {
    var open = units;
    for (var line : lines) {
      var part = open.min(line.quantity().amount());
      if (part.signum() > 0) {
        worth.merge(line, basket.remaining(line, part), Money::plus);
        open = open.subtract(part);
      }
    }
  }

  private static List<OfferedLine> of(Basket basket, String product) {
    return basket.lines().stream().filter(line -> line.product().equals(product)).toList();
  }

  private static BigDecimal ordered(Basket basket, String product) {
    return of(basket, product).stream()
        .map(line -> line.quantity().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
