package voti.orders.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import voti.orders.promotion.Gain;
import voti.orders.promotion.Gains;
import voti.orders.promotion.Given;
import voti.values.Money;
import voti.values.Quantity;

/**
 * Goods on top are lines of their own at the price of their line, all of it taken off. They follow
 * that line: they come with it, are fewer when it is, and go with it, except what has left.
 */
final class FreeGoods {

  private final Gains gains;
  private final Sent sent;

  FreeGoods(Gains gains, Sent sent) {
    this.gains = gains;
    this.sent = sent;
  }

  List<OrderLine> beside(List<OrderLine> lines) {
    var all = new ArrayList<OrderLine>();
    for (var line : lines) {
      all.add(line.isFree() ? still(line, lines) : line);
    }
    var number = lines.stream().mapToInt(OrderLine::line).max().orElse(0);
    var kept = lines.stream().anyMatch(line -> line.terms() != null);
    for (var gain : gains.lines()) {
      var isThere = lines.stream().anyMatch(line -> isOf(line, gain.line()));
      var source = of(lines, gain.line());
      if (gain.free().signum() > 0 && !isThere && source.isPresent()) {
        var free = new Quantity(gain.free(), source.get().quantity().unit());
        var line = source.get().onTop(++number, promoted(source.get(), gain, free));
        var none = Money.zero(line.listPrice().currency());
        all.add(kept ? line.under(new LineTerms(free, none, null, null)) : line);
      }
    }
    return all;
  }

  private OrderLine still(OrderLine line, List<OrderLine> lines) {
    var gain = gains.of(source(line)).filter(one -> one.free().signum() > 0);
    var left = left(line, sent);
    var source = of(lines, source(line));
    if (gain.isEmpty() || source.isEmpty()) {
      return line.at(left);
    }
    var wanted = new Quantity(gain.get().free(), line.quantity().unit());
    var quantity = left.isMoreThan(wanted) ? left : wanted;
    return line.at(quantity).promoted(promoted(source.get(), gain.get(), quantity));
  }

  private static LinePromotion promoted(OrderLine source, Gain gain, Quantity quantity) {
    var givers = gain.given().stream().filter(one -> one.free().signum() > 0).toList();
    var given = new ArrayList<Given>();
    var open = source.listPrice().times(quantity.amount());
    for (var one : givers) {
      var last = given.size() == givers.size() - 1;
      var value = last ? open : source.listPrice().times(one.free());
      open = open.minus(value);
      given.add(new Given(one.promotion(), one.name(), value, BigDecimal.ZERO));
    }
    return new LinePromotion(quantity, given, source.line());
  }

  /** Where nothing is found anew, goods on top keep their proportion to their line. */
  static List<OrderLine> followed(List<OrderLine> lines, Sent sent) {
    return lines.stream().map(line -> line.isFree() ? followed(line, lines, sent) : line).toList();
  }

  private static OrderLine followed(OrderLine line, List<OrderLine> lines, Sent sent) {
    var source = of(lines, source(line));
    var own = line.promotion();
    var whole = source.map(OrderLine::promotion).map(LinePromotion::of);
    if (own == null || source.isEmpty()) {
      return line;
    }
    var left = left(line, sent);
    if (source.get().gone() || whole.isEmpty()) {
      return source.get().gone() ? line.at(left) : line;
    }
    var amount =
        own.of()
            .amount()
            .multiply(source.get().quantity().amount())
            .divide(whole.get().amount(), 0, RoundingMode.FLOOR)
            .min(line.quantity().amount());
    var wanted = new Quantity(amount, line.quantity().unit());
    return line.at(left.isMoreThan(wanted) ? left : wanted);
  }

  /** What is on top of a line that moves to another order as a whole moves with it. */
  static void moveAlong(OrderLines order, Map<Integer, Quantity> parts, Sent sent) {
    for (var line : order.present()) {
      var moves = line.isFree() ? parts.get(source(line)) : null;
      var open = line.quantity().minus(left(line, sent));
      if (moves != null
          && open.isPositive()
          && of(order.lines(), source(line))
              .filter(one -> one.quantity().equals(moves))
              .isPresent()) {
        parts.put(line.line(), open);
      }
    }
  }

  private static Quantity left(OrderLine line, Sent sent) {
    return sent.of(line.line()).map(SentLine::quantity).orElse(line.quantity().none());
  }

  private static Optional<OrderLine> of(List<OrderLine> lines, int number) {
    return lines.stream().filter(line -> line.line() == number).findFirst();
  }

  private static boolean isOf(OrderLine line, int source) {
    return line.isFree() && source(line) == source;
  }

  private static int source(OrderLine line) {
    var promotion = line.promotion();
    var source = promotion == null ? null : promotion.freeOf();
    return source == null ? 0 : source;
  }
}
