package voti.orders.integration.published.v1;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import voti.kit.events.Recorded;
import voti.kit.publishing.Outgoing;
import voti.kit.publishing.Publisher;
import voti.orders.act.ActEvent;
import voti.orders.bonus.BonusEvent;
import voti.orders.booking.BookingEvent;
import voti.orders.exchange.ExchangeEvent;
import voti.orders.framework.FrameworkEvent;
import voti.orders.fulfilment.FulfilmentEvent;
import voti.orders.integration.published.v1.Messages.PublishedPrice;
import voti.orders.measure.MeasureEvent.MeasureDecided;
import voti.orders.order.OrderEvent;
import voti.orders.pricing.Column;
import voti.orders.pricing.PriceListEvent.PriceListPublished;
import voti.orders.promise.PromiseEvent;
import voti.orders.promotion.PromotionEvent.PromotionApproved;
import voti.orders.quotation.QuotationEvent;
import voti.orders.stock.StockEvent;

/** Which of our events leave, and as what. Everything else stays inside. */
@Component
class OrdersPublisher implements Publisher {

  @Override
  public List<Outgoing> publish(Object event, Recorded recorded) {
    return switch (event) {
      case PriceListPublished e ->
          message("price-list-published", e.priceList(), e.priceList(), priceList(e));
      case OrderEvent e -> OrderMessages.publish(e);
      case FulfilmentEvent e -> GoodsMessages.publish(e);
      case ActEvent e -> GoodsMessages.publish(e);
      case PromiseEvent e -> PromiseMessages.publish(e);
      case FrameworkEvent e -> FrameworkMessages.publish(e);
      case BonusEvent e -> BonusMessages.publish(e);
      case PromotionApproved e ->
          message("promotion-approved", e.promotion(), e.promotion(), promotion(e));
      case QuotationEvent e -> QuotationMessages.publish(e);
      case StockEvent e -> StockMessages.publish(e);
      case MeasureDecided e -> MeasureMessages.publish(e);
      case ExchangeEvent e -> ExchangeMessages.publish(e);
      case BookingEvent e -> BookingMessages.publish(e);
      default -> List.of();
    };
  }

  static List<Outgoing> message(String name, String key, String subject, Object data) {
    return List.of(new Outgoing("voti.orders." + name + ".v1", key, subject, data));
  }

  private static Messages.PriceListPublished priceList(PriceListPublished event) {
    return new Messages.PriceListPublished(
        event.priceList(),
        event.version(),
        event.currency(),
        event.validity().from(),
        event.columns().stream().map(Column::name).toList(),
        event.prices().stream()
            .map(
                price ->
                    new PublishedPrice(
                        price.product(),
                        price.sku(),
                        price.column(),
                        price.price(),
                        price.unit(),
                        price.fromQuantity()))
            .toList());
  }

  private static Messages.PromotionApproved promotion(PromotionApproved event) {
    var terms = event.terms();
    return new Messages.PromotionApproved(
        event.promotion(),
        terms.name(),
        word(terms.benefit().kind()),
        terms.currency(),
        terms.period().from(),
        terms.period().until(),
        word(terms.audience().kind()),
        terms.budget(),
        event.by());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
