package voti.orders.order;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.orders.promotion.OfferedPromotions;
import voti.orders.promotion.OfferingPromotions;

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

  private static Set<String> all(@Nullable List<String> came, Collection<String> shown) {
    var all = new LinkedHashSet<>(came == null ? List.of() : came);
    shown.stream().map(String::strip).filter(one -> !one.isEmpty()).forEach(all::add);
    return all;
  }
}
