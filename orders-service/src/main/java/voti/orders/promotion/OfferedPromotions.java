package voti.orders.promotion;

import java.util.List;
import java.util.Map;
import voti.orders.pricing.PricedAt;
import voti.orders.product.ProductStanding;
import voti.values.Money;
import voti.values.Quantity;

/**
 * What is known of promotions when an order is decided on.
 *
 * @param occasion who buys, and when
 * @param offers promotions of the day
 * @param families of each product that is ordered, from its own upwards
 */
public record OfferedPromotions(
    Occasion occasion, List<Offer> offers, Map<String, List<String>> families) {

  /** Lists are copied. */
  public OfferedPromotions {
    offers = List.copyOf(offers);
    families = Map.copyOf(families);
  }

  /**
   * A line of a product as promotions find it, where no allowance of the whole order is known.
   *
   * @param price of its column
   * @param amount after its own discount
   */
  public OfferedLine line(
      int number, ProductStanding product, Quantity quantity, PricedAt price, Money amount) {
    return new OfferedLine(
        number,
        product.product(),
        families.getOrDefault(product.product(), List.of()),
        quantity,
        price.price(),
        amount,
        Money.zero(amount.currency()),
        product.costOn(occasion.day()),
        price.floorMargin());
  }

  /** One of them. */
  Offer offer(String promotion) {
    return offers.stream()
        .filter(one -> one.promotion().equals(promotion))
        .findFirst()
        .orElseThrow();
  }

  /** That one alone. */
  OfferedPromotions only(String promotion) {
    return new OfferedPromotions(occasion, List.of(offer(promotion)), families);
  }

  /** The same with one of them as it is known now. */
  OfferedPromotions with(Offer known) {
    return new OfferedPromotions(
        occasion,
        offers.stream()
            .map(one -> one.promotion().equals(known.promotion()) ? known : one)
            .toList(),
        families);
  }

  /** The same without one of them. */
  OfferedPromotions without(String promotion) {
    return new OfferedPromotions(
        occasion,
        offers.stream().filter(one -> !one.promotion().equals(promotion)).toList(),
        families);
  }
}
