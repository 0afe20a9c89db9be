package voti.orders.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.orders.order.OrderCommand.AmendOrder;
import voti.orders.tax.VatTreatment;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;

/**
 * The lines of an order after a change of some of them. A line keeps its price unless today's is
 * asked for, or its price hangs on the quantity; what has left keeps its own.
 */
final class LineChanges {

  private final List<OrderLine> lines;
  private final List<Integer> takenAway = new ArrayList<>();
  private final List<Integer> priced = new ArrayList<>();
  private final AmendOrder asked;
  private final LinePricing pricing;
  private final OrderStanding order;

  LineChanges(OrderStanding order, AmendOrder asked) {
    var buyer = order.captured().buyer();
    var prices = asked.prices();
    this.order = order;
    this.asked = asked;
    this.pricing =
        new LinePricing(
            prices.in(order.lines().charge().currency()),
            new VatTreatment(prices.sellerCountry(), buyer.country(), buyer.vatNumber()),
            true);
    this.lines = new ArrayList<>(KeptTerms.of(order.lines()));
    asked.lines().forEach(this::apply);
  }

  OrderLines lines() {
    return KeptTerms.settled(promoted().lines(), order.lines().charge(), asked.sent());
  }

  /** The promotions the order was offered, and where the products that come to it stand. */
  @Nullable OrderPromotions promotions() {
    var offered = order.promotions();
    return offered == null ? null : offered.knowing(asked.families()).within(asked.promised());
  }

  /** What the lines get as they are now. */
  Promoting.Promoted promoted() {
    return Promoting.again(lines, promotions(), asked.sent());
  }

  /** Lines that go. */
  List<Integer> takenAway() {
    return List.copyOf(takenAway);
  }

  /** Lines that come, and those that have another price than before. */
  List<Integer> priced() {
    return List.copyOf(priced);
  }

  private void apply(RequestedLine line) {
    if (line.quantity().amount().signum() < 0) {
      throw new RuleBroken(
          "quantities-are-positive", "Line " + line.line() + " cannot have less than none.");
    }
    if (line.line() == 0) {
      add(line);
    } else if (line.quantity().isPositive() || !isGone(line.line())) {
      var at = at(line.line());
      var before = lines.get(at);
      if (before.isFree()) {
        if (line.quantity().equals(before.quantity())) {
          return;
        }
        throw new RuleBroken(
            "goods-on-top-follow-their-line",
            "Line " + line.line() + " is goods on top: change the line they belong to.");
      }
      if (!line.quantity().isPositive()) {
        lines.set(at, gone(before));
        takenAway.add(line.line());
      } else {
        lines.set(at, changed(before, line));
      }
    }
  }

  private boolean isGone(int number) {
    return lines.stream().anyMatch(line -> line.line() == number && line.gone());
  }

  private int at(int number) {
    for (var i = 0; i < lines.size(); i++) {
      if (lines.get(i).line() == number && !lines.get(i).gone()) {
        return i;
      }
    }
    throw new Unknown("order-line", "The order has no line " + number + ".");
  }

  private static OrderLine gone(OrderLine line) {
    return line.at(line.quantity().none()).at(LinePricing.NO_DISCOUNT);
  }

  private OrderLine changed(OrderLine before, RequestedLine line) {
    var after = before.at(line.quantity());
    var grows = line.quantity().isMoreThan(before.quantity());
    if (grows) {
      pricing.mustBeForSale(line);
    }
    var todays = asked.prices().todays();
    if (asked.sent().of(line.line()).isPresent() || !(todays || isScaled(before))) {
      return after;
    }
    var price =
        todays
            ? Optional.of(pricing.price(line))
            : pricing.prices().of(line.product(), line.quantity().amount());
    return price
        .filter(now -> !now.price().equals(before.listPrice()) || todays)
        .map(
            now -> {
              priced.add(line.line());
              return after.priced(
                  now.column(),
                  now.price(),
                  todays ? line.cost() : before.cost(),
                  now.floorMargin(),
                  now.trace());
            })
        .orElse(after);
  }

  /** Whether the price hangs on the quantity. */
  private static boolean isScaled(OrderLine line) {
    return line.trace().stream()
        .filter(one -> one.applies())
        .flatMap(one -> one.values().stream())
        .anyMatch(fact -> fact.name().equals("quantity"));
  }

  private void add(RequestedLine line) {
    var number = lines.stream().mapToInt(OrderLine::line).max().orElse(0) + 1;
    var numbered =
        new RequestedLine(
            number,
            line.product(),
            line.sku(),
            line.name(),
            line.quantity(),
            line.cost(),
            line.vatAtHome(),
            line.partialDelivery(),
            line.statedPrice(),
            line.statedAmount(),
            line.identification(),
            line.objections());
    var added = pricing.priced(numbered);
    var none = order.lines().charge().minus(order.lines().charge());
    lines.add(added.under(new LineTerms(added.quantity(), none, null, null)));
    priced.add(number);
  }
}
