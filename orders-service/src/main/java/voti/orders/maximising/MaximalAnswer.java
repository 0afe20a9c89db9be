package voti.orders.maximising;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import voti.orders.advice.Reason;
import voti.orders.promotion.Considered;
import voti.orders.promotion.SurePromotions.Uncounted;
import voti.values.Money;

/**
 * The largest order by value and breadth.
 *
 * @param lines what to order; empty when nothing fits
 * @param net of all lines, after promotions
 * @param gross with VAT, computed once per rate: never above a cap
 * @param proven whether there is none better
 * @param gap in percent: by how much the best may be better; 0 when proven
 * @param caps what bounds its amount
 * @param binding which of them keeps it from being larger, or {@code quantities} when every line is
 *     at its most, or {@code nothing-worth-it}
 * @param sentence the same in words
 * @param perUnit what one more unit of currency of the binding cap would bring, in currency, each
 *     line counted by how likely it is taken
 * @param leftOut products that could be offered and were not looked at, each with the reason
 * @param promotions each that was looked at for the order that was found
 * @param uncounted promotions that may apply and were not counted on while it was looked for: with
 *     them another order might be larger, and this one stays within every cap
 */
record MaximalAnswer(
    String account,
    LocalDate on,
    List<Line> lines,
    Money net,
    Money gross,
    boolean proven,
    BigDecimal gap,
    List<Bound> caps,
    String binding,
    String sentence,
    BigDecimal perUnit,
    List<LeftOut> leftOut,
    List<Considered> promotions,
    List<Uncounted> uncounted) {

  /** A bound on the amount with VAT. */
  record Bound(String name, Money amount) {}

  /**
   * A line.
   *
   * @param price of one unit in this quantity, without VAT, in its column
   * @param net of the quantity after promotions
   * @param off what promotions take off it
   * @param free goods on top
   * @param most what the account would use while the order lasts, or what can be promised of it
   * @param confidence in percent: how likely it is taken
   * @param reasons kinds of advice that speak for it, the surest first
   */
  record Line(
      String product,
      String sku,
      String name,
      String unit,
      BigDecimal quantity,
      Money price,
      Money net,
      Money off,
      BigDecimal free,
      BigDecimal most,
      BigDecimal confidence,
      List<String> reasons) {

    static Line of(Offered one, BigDecimal quantity, Money price, Money off, BigDecimal free) {
      var product = one.product();
      var advice = one.advice();
      return new Line(
          product.product(),
          product.sku(),
          product.name(),
          product.unit(),
          quantity,
          price,
          price.times(quantity).minus(off),
          off,
          free,
          BigDecimal.valueOf(one.most()),
          advice.confidence().movePointRight(2).setScale(1, RoundingMode.HALF_UP),
          advice.reasons().stream().map(Reason::kind).map(kind -> kind.word()).distinct().toList());
    }
  }

  /** What was not looked at, and why. */
  record LeftOut(String product, String sku, String name, String reason) {}
}
