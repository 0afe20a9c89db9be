package voti.orders.history;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.events.Recorded;
import voti.kit.publishing.Entry;
import voti.kit.publishing.Historian;
import voti.orders.act.ActEvent;
import voti.orders.assortment.AssortmentEvent;
import voti.orders.bonus.BonusEvent;
import voti.orders.booking.BookingEvent;
import voti.orders.cause.CauseEvent;
import voti.orders.claim.ClaimEvent;
import voti.orders.exchange.ExchangeEvent;
import voti.orders.family.FamilyEvent;
import voti.orders.focus.FocusEvent;
import voti.orders.framework.FrameworkEvent;
import voti.orders.fulfilment.FulfilmentEvent;
import voti.orders.givenadvice.GivenAdviceEvent;
import voti.orders.itemnumber.ItemNumbersEvent;
import voti.orders.measure.MeasureEvent;
import voti.orders.order.OrderEvent;
import voti.orders.order.OrderEvent.OrderDelivered;
import voti.orders.pastorder.PastOrderEvent;
import voti.orders.pricing.PriceListEvent;
import voti.orders.product.ProductEvent;
import voti.orders.promise.PromiseEvent;
import voti.orders.promotion.PromotionEvent;
import voti.orders.quotation.QuotationEvent;
import voti.orders.redelivery.RedeliveryEvent;
import voti.orders.stock.StockEvent;

/** Tells an account's history what happened to it in orders, quotations, goods and terms. */
@Component
class OrdersHistorian implements Historian {

  private static final String NO_ACCOUNT = "It belongs to no account.";
  private static final String STOCK =
      "It belongs to no account; what an order's goods do, its fulfilment tells.";
  private static final Set<Class<?>> TOLD_OF_STOCK =
      Set.of(StockEvent.SampleIssued.class, StockEvent.ReservationChanged.class);

  @Override
  public @Nullable Entry tell(Object event, Recorded recorded) {
    return switch (event) {
      case OrderDelivered e -> null;
      case FulfilmentEvent.FulfilmentOpened e -> null;
      case FulfilmentEvent.FulfilmentAmended e -> null;
      case OrderEvent e -> OrderHistory.tell(e);
      case FulfilmentEvent e -> GoodsHistory.tell(e);
      case PromiseEvent e -> PromiseHistory.tell(e);
      case FrameworkEvent.CallOffFollowed e -> null;
      case FrameworkEvent e -> FrameworkHistory.tell(e);
      case ActEvent e -> GoodsHistory.tell(e);
      case RedeliveryEvent e -> MakingGoodHistory.tell(e);
      case ClaimEvent e -> MakingGoodHistory.tell(e);
      case GivenAdviceEvent e -> AdviceHistory.tell(e);
      case AssortmentEvent e -> TermsHistory.tell(e);
      case BonusEvent e -> BonusHistory.tell(e);
      case PastOrderEvent e -> PastOrderHistory.tell(e);
      case QuotationEvent e -> QuotationHistory.tell(e);
      case StockEvent e -> StockHistory.tell(e);
      case MeasureEvent e -> MeasureHistory.tell(e);
      case ItemNumbersEvent e -> NumberHistory.tell(e);
      case ExchangeEvent e -> ExchangeHistory.tell(e);
      case BookingEvent e -> BookingHistory.tell(e);
      default -> null;
    };
  }

  @Override
  public Map<Class<?>, String> silent() {
    var silent = new HashMap<Class<?>, String>();
    Stream.of(
            ProductEvent.class,
            FamilyEvent.class,
            CauseEvent.class,
            PriceListEvent.class,
            PromotionEvent.class,
            FocusEvent.class)
        .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
        .forEach(event -> silent.put(event, NO_ACCOUNT));
    Arrays.stream(StockEvent.class.getPermittedSubclasses())
        .filter(event -> !TOLD_OF_STOCK.contains(event))
        .forEach(event -> silent.put(event, STOCK));
    silent.put(
        GivenAdviceEvent.AdviceGiven.class, "The order that follows tells what was taken of it.");
    silent.put(
        FrameworkEvent.CallOffFollowed.class, "The change or the delivery of its order tells it.");
    silent.put(RedeliveryEvent.RedeliveryOpened.class, "The promise of its fulfilment tells it.");
    silent.put(OrderDelivered.class, "Its last delivery tells it.");
    silent.put(FulfilmentEvent.FulfilmentAmended.class, "The change of its order tells it.");
    silent.put(FulfilmentEvent.FulfilmentOpened.class, "The confirmation of its order tells it.");
    return Map.copyOf(silent);
  }
}
