package voti.orders.integration.published.v1;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import voti.kit.events.Recorded;
import voti.kit.publishing.Outgoing;
import voti.kit.publishing.Publisher;
import voti.orders.act.ActEvent.ActSigned;
import voti.orders.act.ActEvent.ResolutionAgreed;
import voti.orders.bonus.BonusEvent;
import voti.orders.booking.BookingEvent;
import voti.orders.exchange.ExchangeEvent;
import voti.orders.framework.FrameworkEvent;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDelivered;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDispatched;
import voti.orders.fulfilment.FulfilmentEvent.ReturnAccepted;
import voti.orders.fulfilment.MovedLine;
import voti.orders.integration.published.v1.Messages.MovedQuantity;
import voti.orders.integration.published.v1.Messages.PublishedPrice;
import voti.orders.integration.published.v1.Messages.ReturnedLine;
import voti.orders.integration.published.v1.Messages.ValuedLine;
import voti.orders.measure.MeasureEvent.MeasureDecided;
import voti.orders.order.Change;
import voti.orders.order.Escalation;
import voti.orders.order.OrderEvent;
import voti.orders.order.OrderEvent.DiscountEscalated;
import voti.orders.order.OrderEvent.DiscountGranted;
import voti.orders.order.OrderEvent.DiscountRefused;
import voti.orders.order.OrderEvent.EscalationLapsed;
import voti.orders.order.OrderEvent.EscalationPassedOn;
import voti.orders.order.OrderEvent.OrderAmended;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderClosedShort;
import voti.orders.order.OrderEvent.OrderConfirmed;
import voti.orders.order.OrderEvent.OrderReopened;
import voti.orders.order.OrderEvent.OrderSplit;
import voti.orders.order.OrderEvent.OrderSubmitted;
import voti.orders.order.SubmittedLine;
import voti.orders.pricing.Column;
import voti.orders.pricing.PriceListEvent.PriceListPublished;
import voti.orders.promise.PromiseEvent;
import voti.orders.promotion.PromotionEvent.PromotionApproved;
import voti.orders.quotation.QuotationEvent;
import voti.orders.stock.StockEvent;
import voti.values.Percentage;

/** Which of our events leave, and as what. Everything else stays inside. */
@Component
class OrdersPublisher implements Publisher {

  @Override
  public List<Outgoing> publish(Object event, Recorded recorded) {
    return switch (event) {
      case PriceListPublished e ->
          message("price-list-published", e.priceList(), e.priceList(), priceList(e));
      case OrderSubmitted e -> message("order-submitted", e.account(), e.order(), submitted(e));
      case OrderAmended e -> amended(e, e.number(), "amended", e.change(), e.reason());
      case OrderClosedShort e -> amended(e, e.number(), "closed-short", e.change(), e.reason());
      case OrderReopened e -> amended(e, e.number(), "reopened", e.change(), e.reason());
      case OrderSplit e -> amended(e, e.number(), "split", e.change(), e.reason());
      case OrderConfirmed e ->
          message(
              "order-confirmed",
              e.account(),
              e.order(),
              new Messages.OrderConfirmed(e.order(), e.account(), e.on()));
      case OrderCancelled e ->
          message(
              "order-cancelled",
              e.account(),
              e.order(),
              new Messages.OrderCancelled(e.order(), e.account(), e.reason()));
      case DiscountGranted e -> message("discount-granted", e.account(), e.order(), granted(e));
      case DiscountEscalated e ->
          message("discount-escalated", e.account(), e.order(), escalated(e, e.escalation()));
      case EscalationPassedOn e when isOfLine(e.escalation().line()) ->
          message("discount-escalated", e.account(), e.order(), escalated(e, e.escalation()));
      case EscalationLapsed e when isOfLine(e.line()) ->
          message(
              "discount-refused",
              e.account(),
              e.order(),
              refused(e, e.line(), e.percent(), e.effective(), "Nobody decided in time."));
      case DiscountRefused e ->
          message(
              "discount-refused",
              e.account(),
              e.order(),
              refused(e, e.line(), e.percent(), e.effective(), e.reason()));
      case GoodsDispatched e ->
          message("goods-dispatched", e.account(), e.dispatch(), dispatched(e));
      case PromiseEvent e -> PromiseMessages.publish(e);
      case FrameworkEvent e -> FrameworkMessages.publish(e);
      case GoodsDelivered e -> message("goods-delivered", e.account(), e.dispatch(), delivered(e));
      case ReturnAccepted e -> message("return-accepted", e.account(), e.returned(), returned(e));
      case ActSigned e -> message("act-signed", e.account(), e.act(), act(e));
      case ResolutionAgreed e -> message("act-resolved", e.account(), e.act(), resolved(e));
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

  private static Messages.OrderSubmitted submitted(OrderSubmitted event) {
    var figures = event.submitted();
    return new Messages.OrderSubmitted(
        event.order(),
        event.account(),
        figures.debtor(),
        event.number(),
        figures.currency(),
        figures.gross(),
        event.requestedFrom(),
        event.requestedUntil(),
        figures.submittedOn(),
        figures.lines().stream().map(OrdersPublisher::valued).toList(),
        figures.charge(),
        figures.allowance(),
        figures.vat());
  }

  /** While it is captured nobody has heard of it. */
  private static List<Outgoing> amended(
      OrderEvent event, String number, String cause, Change change, String reason) {
    var figures = change.submitted();
    return figures == null
        ? List.of()
        : message(
            "order-amended",
            event.account(),
            event.order(),
            new Messages.OrderAmended(
                event.order(),
                event.account(),
                figures.debtor(),
                number,
                figures.currency(),
                cause,
                figures.gross(),
                change.requestedFrom(),
                change.requestedUntil(),
                figures.submittedOn(),
                figures.lines().stream()
                    .filter(line -> line.quantity().isPositive())
                    .map(OrdersPublisher::valued)
                    .toList(),
                figures.charge(),
                figures.allowance(),
                figures.vat(),
                reason));
  }

  private static Messages.DiscountGranted granted(DiscountGranted event) {
    return new Messages.DiscountGranted(
        event.order(),
        event.account(),
        event.line(),
        event.percent().percent().toPlainString(),
        event.effective().shown(),
        event.by(),
        event.decision().authority().mandate());
  }

  private static boolean isOfLine(int line) {
    return line != Escalation.WHOLE_ORDER;
  }

  private static Messages.DiscountRefused refused(
      OrderEvent event, int line, Percentage percent, Percentage effective, String reason) {
    return new Messages.DiscountRefused(
        event.order(),
        event.account(),
        line,
        percent.percent().toPlainString(),
        effective.shown(),
        reason);
  }

  private static Messages.DiscountEscalated escalated(OrderEvent event, Escalation asked) {
    return new Messages.DiscountEscalated(
        event.order(),
        event.account(),
        asked.line(),
        asked.percent().percent().toPlainString(),
        asked.effective().shown(),
        asked.needs());
  }

  private static Messages.GoodsDispatched dispatched(GoodsDispatched event) {
    return new Messages.GoodsDispatched(
        event.dispatch(),
        event.order(),
        event.account(),
        event.on(),
        event.lines().stream()
            .map(line -> new MovedQuantity(line.line(), line.quantity()))
            .toList());
  }

  private static Messages.GoodsDelivered delivered(GoodsDelivered event) {
    return new Messages.GoodsDelivered(
        event.dispatch(),
        event.order(),
        event.account(),
        event.debtor(),
        event.kam().isEmpty() ? null : event.kam(),
        event.on(),
        event.paymentDays(),
        event.first(),
        event.movement().lines().stream().map(OrdersPublisher::valued).toList(),
        event.movement().charge(),
        event.movement().gross());
  }

  private static Messages.ReturnAccepted returned(ReturnAccepted event) {
    return new Messages.ReturnAccepted(
        event.returned(),
        event.act(),
        event.order(),
        event.account(),
        event.debtor(),
        event.dispatch(),
        event.on(),
        event.cause(),
        event.documentHash(),
        event.movement().lines().stream()
            .map(line -> new ReturnedLine(line.line(), line.product(), line.quantity(), line.net()))
            .toList(),
        event.movement().gross(),
        event.causeCode(),
        event.resolution() == null ? null : event.resolution().word());
  }

  private static Messages.ActResolved resolved(ResolutionAgreed event) {
    var resolution = event.resolution();
    return new Messages.ActResolved(
        event.act(),
        event.order(),
        event.account(),
        event.kind().name().toLowerCase(Locale.ROOT),
        resolution.kind().word(),
        resolution.deadline(),
        resolution.owner(),
        event.by());
  }

  private static Messages.ActSigned act(ActSigned event) {
    return new Messages.ActSigned(
        event.act(),
        event.order(),
        event.account(),
        event.kind().name().toLowerCase(Locale.ROOT),
        event.on(),
        event.lines().stream()
            .map(line -> new MovedQuantity(line.line(), line.quantity()))
            .toList(),
        event.cause(),
        event.documentHash(),
        event.causeCode());
  }

  private static ValuedLine valued(SubmittedLine line) {
    return new ValuedLine(
        line.line(),
        line.product(),
        line.quantity(),
        line.net(),
        line.vat().category().name(),
        line.vat().rate());
  }

  private static ValuedLine valued(MovedLine line) {
    return new ValuedLine(
        line.line(),
        line.product(),
        line.quantity(),
        line.net(),
        line.vat().category().name(),
        line.vat().rate());
  }
}
