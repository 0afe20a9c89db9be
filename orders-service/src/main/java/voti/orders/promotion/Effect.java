package voti.orders.promotion;

import java.math.BigDecimal;
import java.util.List;
import voti.values.Money;

/**
 * What one promotion gives a basket.
 *
 * @param offer the promotion
 * @param parts by line, none that gives nothing
 * @param cut what the floor took off
 * @param reason why, or why not
 */
record Effect(Offer offer, List<Part> parts, Money cut, String reason) {

  /** What a line gets. */
  record Part(OfferedLine line, Money allowance, BigDecimal free) {

    Money value() {
      return allowance.plus(line.price().times(free));
    }

    boolean isSomething() {
      return allowance.isPositive() || free.signum() > 0;
    }
  }

  static Effect nothing(Offer offer, String why) {
    var nothing = offer.terms().nothing();
    return new Effect(offer, List.of(), nothing, why);
  }

  Money value() {
    return parts.stream().map(Part::value).reduce(offer.terms().nothing(), Money::plus);
  }

  boolean isSomething() {
    return !parts.isEmpty();
  }

  Considered considered() {
    return new Considered(
        offer.promotion(), offer.terms().name(), isSomething(), value(), cut, reason);
  }
}
