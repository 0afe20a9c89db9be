package voti.orders.promotion;

import java.util.List;
import java.util.Map;

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
}
