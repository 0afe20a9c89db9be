package voti.orders.order;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import voti.orders.promotion.Considered;
import voti.orders.promotion.Gains;
import voti.orders.promotion.OfferedLine;
import voti.orders.promotion.OfferedPromotions;
import voti.orders.promotion.Promotions;
import voti.values.Money;
import voti.values.Quantity;

/**
 * How lines come to what promotions give them, and keep no more of it than their quantity bears.
 */
final class Promoting {

  private Promoting() {}

  /**
   * What became of the lines.
   *
   * @param lines all of them
   * @param trace every promotion that was looked at
   */
  record Promoted(List<OrderLine> lines, List<Considered> trace) {}

  /**
   * An order with what it gets. Its lines keep their own part of an allowance on the whole order
   * from then on, so that none falls under its floor because another one gets something.
   */
  static OrderLines submitted(OrderLines order, Gains gains) {
    var lines = order.allowance().isZero() ? order.lines() : KeptTerms.of(order);
    if (gains.lines().isEmpty()) {
      return order;
    }
    var dressed = new FreeGoods(gains, Sent.NOTHING).beside(dressed(lines, gains, Sent.NOTHING));
    return dressed.stream().anyMatch(line -> line.terms() != null)
        ? OrderLines.keeping(
            dressed, order.charge(), Objects.requireNonNullElse(order.sent(), List.of()))
        : new OrderLines(dressed, order.allowance(), order.charge(), order.sent());
  }

  static Gains gains(OrderLines order, OfferedPromotions offered) {
    return Promotions.give(
        offeredLines(order.lines(), order.shares(), offered.families()),
        offered.occasion(),
        offered.offers());
  }

  /** Lines that changed, each with its own part of an allowance, with what they get now. */
  static Promoted again(List<OrderLine> lines, @Nullable OrderPromotions promotions, Sent sent) {
    if (promotions == null) {
      return new Promoted(FreeGoods.followed(lines, sent), List.of());
    }
    var shares = new ArrayList<Money>();
    for (var line : lines) {
      var terms = line.terms();
      shares.add(
          terms == null ? Money.zero(line.listPrice().currency()) : terms.share(line.quantity()));
    }
    var gains =
        Promotions.give(offeredLines(lines, shares, promotions.families()), promotions.offers());
    return new Promoted(
        new FreeGoods(gains, sent).beside(dressed(lines, gains, sent)), gains.trace());
  }

  private static List<OrderLine> dressed(List<OrderLine> lines, Gains gains, Sent sent) {
    return lines.stream().map(line -> dressed(line, gains, sent)).toList();
  }

  private static OrderLine dressed(OrderLine line, Gains gains, Sent sent) {
    if (line.isFree()) {
      return line;
    }
    var left = sent.of(line.line());
    if (left.isPresent() && left.get().quantity().equals(line.quantity())) {
      return line;
    }
    var gain = line.gone() ? null : gains.of(line.line()).orElse(null);
    var now = gain == null ? null : new LinePromotion(line.quantity(), gain.given(), null);
    return Objects.equals(now, line.promotion()) ? line : line.promoted(now);
  }

  private static List<OfferedLine> offeredLines(
      List<OrderLine> lines, List<Money> shares, Map<String, List<String>> families) {
    var offered = new ArrayList<OfferedLine>();
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (!line.gone() && !line.isFree()) {
        offered.add(
            new OfferedLine(
                line.line(),
                line.product(),
                families.getOrDefault(line.product(), List.of()),
                line.quantity(),
                line.listPrice(),
                line.beforePromotions(),
                shares.get(i),
                line.cost(),
                line.floorMargin()));
      }
    }
    return offered;
  }

  /**
   * What an order has of each promotion for what did not come back; none of which it is nothing.
   */
  static Map<String, Money> kept(OrderLines order, Map<Integer, Quantity> returned) {
    var costs = new TreeMap<String, Money>();
    for (var line : order.present()) {
      var promotion = line.promotion();
      var back = returned.get(line.line());
      var kept = back == null ? line.quantity() : line.quantity().minus(back);
      if (promotion != null && kept.isPositive()) {
        promotion
            .given(kept)
            .forEach(one -> costs.merge(one.promotion(), one.allowance(), Money::plus));
      }
    }
    costs.values().removeIf(value -> !value.isPositive());
    return costs;
  }

  /** What an order has of each promotion; {@code null}: of none. */
  static @Nullable List<PromotionCost> costs(OrderLines order) {
    var some =
        kept(order, Map.of()).entrySet().stream()
            .map(one -> new PromotionCost(one.getKey(), one.getValue()))
            .toList();
    return some.isEmpty() ? null : some;
  }

  /** Whether promotions give lines something else than before. */
  static boolean differ(OrderLines before, OrderLines after) {
    return !Objects.equals(costs(before), costs(after)) || free(before).compareTo(free(after)) != 0;
  }

  private static BigDecimal free(OrderLines order) {
    return order.present().stream()
        .filter(OrderLine::isFree)
        .map(line -> line.quantity().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
