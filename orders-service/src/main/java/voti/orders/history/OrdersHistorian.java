package voti.orders.history;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.events.Recorded;
import voti.kit.publishing.Entry;
import voti.kit.publishing.Historian;
import voti.orders.act.ActEvent;
import voti.orders.fulfilment.FulfilmentEvent;
import voti.orders.order.OrderEvent;
import voti.orders.order.OrderEvent.OrderDelivered;
import voti.orders.pricing.PriceListEvent.PriceListPublished;
import voti.orders.pricing.PriceListEvent.PriceListRefused;
import voti.orders.product.ProductEvent.ProductIntroduced;
import voti.orders.product.ProductEvent.ProductRefused;

/** Tells an account's history what happened to its orders, goods and acts. */
@Component
class OrdersHistorian implements Historian {

  private static final String NO_ACCOUNT = "It belongs to no account.";

  @Override
  public @Nullable Entry tell(Object event, Recorded recorded) {
    return switch (event) {
      case OrderDelivered e -> null;
      case FulfilmentEvent.FulfilmentOpened e -> null;
      case OrderEvent e -> OrderHistory.tell(e);
      case FulfilmentEvent e -> GoodsHistory.tell(e);
      case ActEvent e -> GoodsHistory.tell(e);
      default -> null;
    };
  }

  @Override
  public Map<Class<?>, String> silent() {
    return Map.of(
        ProductIntroduced.class,
        NO_ACCOUNT,
        ProductRefused.class,
        NO_ACCOUNT,
        PriceListPublished.class,
        NO_ACCOUNT,
        PriceListRefused.class,
        NO_ACCOUNT,
        OrderDelivered.class,
        "Its last delivery tells it.",
        FulfilmentEvent.FulfilmentOpened.class,
        "The confirmation of its order tells it.");
  }
}
