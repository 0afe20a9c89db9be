package voti.orders.order;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.orders.promotion.OfferedPromotions;
import voti.orders.promotion.OfferingPromotions;
import voti.values.Money;
import voti.values.Quantity;

/** Finds the promotions of an order's own date, as the order stands in the store. */
@Component
public class PromotionsOfOrder {

  private final StoredOrders orders;
  private final OfferingPromotions offering;

  PromotionsOfOrder(StoredOrders orders, OfferingPromotions offering) {
    this.orders = orders;
    this.offering = offering;
  }

  /** What the order may get, with the coupons that came with it and those shown since. */
  public OfferedPromotions offered(String order, Collection<String> coupons) {
    var stored = orders.find(order);
    var captured = stored.captured();
    return offering.to(
        captured.account(),
        captured.currency(),
        captured.orderedOn(),
        all(captured.coupons(), coupons),
        stored.now().lines().present().stream().map(OrderLine::product).toList());
  }

  /**
   * What an order has of each promotion, as it stands in the store: nothing before it is submitted
   * and once it is cancelled. While credit is asked about other figures that is the more of both,
   * since either may hold. Of what came back it has no longer its part, by the ladder.
   *
   * @param returned by line
   */
  public Map<String, Money> of(String order, Map<Integer, Quantity> returned) {
    var stored = orders.find(order);
    if (stored.now().submitted() == null || stored.now().state() == OrderState.CANCELLED) {
      return Map.of();
    }
    var now = Promoting.kept(stored.now().lines(), returned);
    var agreed = stored.agreed();
    if (agreed != null) {
      Promoting.kept(agreed.lines(), returned)
          .forEach(
              (promotion, value) ->
                  now.merge(promotion, value, (one, other) -> one.isMoreThan(other) ? one : other));
    }
    return now;
  }

  /** Whether its submission waits for somebody who lets it through. */
  public boolean waits(String order) {
    return orders.standing(order).escalation(Escalation.WHOLE_ORDER).isPresent();
  }

  private static Set<String> all(@Nullable List<String> came, Collection<String> shown) {
    var all = new LinkedHashSet<>(came == null ? List.of() : came);
    shown.stream().map(String::strip).filter(one -> !one.isEmpty()).forEach(all::add);
    return all;
  }
}
