package voti.orders.promotionuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import voti.orders.order.StoredOrders;
import voti.orders.product.ProductFamilies;
import voti.orders.promotion.Audience;
import voti.orders.promotion.Gain;
import voti.orders.promotion.Gains;
import voti.orders.promotion.Offer;
import voti.orders.promotion.OfferedPromotions;
import voti.orders.promotion.OfferingPromotions;
import voti.orders.promotion.PromotionTerms;
import voti.orders.promotion.Simulation;
import voti.orders.promotion.Simulation.SimulatedOrder;
import voti.orders.purchases.Purchases;
import voti.values.Money;
import voti.values.Period;

/**
 * Holds a promotion against the orders that were submitted on the same days a year before, each as
 * it stands in the store: at its own column, discount and floor. Its budget bounds nothing here,
 * other promotions are left aside, and every coupon counts as shown: it is the most it would have
 * cost.
 */
@Component
class OrdersOfLastYear {

  private final Purchases purchases;
  private final StoredOrders orders;
  private final OfferingPromotions offering;
  private final ProductFamilies families;

  OrdersOfLastYear(
      Purchases purchases,
      StoredOrders orders,
      OfferingPromotions offering,
      ProductFamilies families) {
    this.purchases = purchases;
    this.orders = orders;
    this.offering = offering;
    this.families = families;
  }

  Simulation simulate(String promotion, PromotionTerms terms) {
    var days = yearBefore(terms.period());
    var offer = new Offer(promotion, terms.in(days), null);
    var codes =
        terms.audience().kind() == Audience.Kind.COUPONS
                || terms.audience().kind() == Audience.Kind.SINGLE_COUPONS
            ? Set.copyOf(terms.audience().among())
            : Set.<String>of();
    var looked = 0;
    var allowances = terms.nothing();
    var goods = terms.nothing();
    var cut = terms.nothing();
    var dearest = new ArrayList<SimulatedOrder>();
    for (var past : purchases.orders(days, terms.currency())) {
      looked++;
      var lines = orders.find(past.order()).now().lines();
      var products = lines.present().stream().map(line -> line.product()).toList();
      var gains =
          lines.gains(
              new OfferedPromotions(
                  offering.occasion(past.account(), past.on(), codes),
                  List.of(offer),
                  families.ofEach(products)));
      var value = value(gains, terms);
      if (value.isPositive()) {
        var off = off(gains, terms);
        allowances = allowances.plus(off);
        goods = goods.plus(value.minus(off));
        dearest.add(new SimulatedOrder(past.order(), past.account(), past.on(), value));
      }
      cut =
          cut.plus(
              gains.trace().stream().map(one -> one.cut()).reduce(terms.nothing(), Money::plus));
    }
    dearest.sort(
        Comparator.comparing(SimulatedOrder::value)
            .reversed()
            .thenComparing(SimulatedOrder::order));
    return new Simulation(
        days,
        looked,
        dearest.size(),
        allowances,
        goods,
        cut,
        dearest.subList(0, Math.min(dearest.size(), Simulation.DEAREST)));
  }

  private static Money off(Gains gains, PromotionTerms terms) {
    return gains.lines().stream()
        .map((Gain gain) -> gain.allowance(terms.nothing()))
        .reduce(terms.nothing(), Money::plus);
  }

  private static Money value(Gains gains, PromotionTerms terms) {
    return gains.trace().stream().map(one -> one.value()).reduce(terms.nothing(), Money::plus);
  }

  /** A promotion without an end is held against a whole year. */
  private static Period yearBefore(Period period) {
    var until = period.until() == null ? period.from() : period.until().minusYears(1);
    return new Period(period.from().minusYears(1), later(until, period.from().minusYears(1)));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other.plusDays(1);
  }
}
