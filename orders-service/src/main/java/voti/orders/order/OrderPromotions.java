package voti.orders.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import voti.orders.promotion.Offer;

/**
 * The promotions an order was offered when it was submitted. Whatever becomes of its lines, what
 * they get is found anew from these and no others.
 *
 * @param offers that are for the buyer and the day
 * @param families of the products, from their own upwards
 */
public record OrderPromotions(List<Offer> offers, Map<String, List<String>> families) {

  /** Lists are copied. */
  public OrderPromotions {
    offers = List.copyOf(offers);
    families = Map.copyOf(families);
  }

  OrderPromotions knowing(Map<String, List<String>> more) {
    var all = new HashMap<>(families);
    all.putAll(more);
    return new OrderPromotions(offers, all);
  }
}
