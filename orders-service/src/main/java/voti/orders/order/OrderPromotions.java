package voti.orders.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.orders.promotion.Offer;
import voti.values.Money;

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

  /** The same, each bounded one within what is promised to the order; nothing: as it was. */
  OrderPromotions within(@Nullable Map<String, Money> promised) {
    return promised == null
        ? this
        : new OrderPromotions(
            offers.stream()
                .map(
                    offer -> {
                      var value = promised.get(offer.promotion());
                      return value == null ? offer : offer.within(value);
                    })
                .toList(),
            families);
  }

  /** The same with no bounds, for what it would give. */
  OrderPromotions unbounded() {
    return new OrderPromotions(offers.stream().map(Offer::unbounded).toList(), families);
  }

  OrderPromotions knowing(Map<String, List<String>> more) {
    var all = new HashMap<>(families);
    all.putAll(more);
    return new OrderPromotions(offers, all);
  }
}
