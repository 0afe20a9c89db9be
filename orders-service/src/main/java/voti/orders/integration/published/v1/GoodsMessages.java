package voti.orders.integration.published.v1;

import java.util.List;
import java.util.Locale;
import voti.kit.publishing.Outgoing;
import voti.orders.act.ActEvent;
import voti.orders.act.ActEvent.ActSigned;
import voti.orders.act.ActEvent.ResolutionAgreed;
import voti.orders.fulfilment.FulfilmentEvent;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDelivered;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDispatched;
import voti.orders.fulfilment.FulfilmentEvent.ReturnAccepted;
import voti.orders.fulfilment.MovedLine;
import voti.orders.integration.published.v1.Messages.MovedQuantity;
import voti.orders.integration.published.v1.Messages.ReturnedLine;
import voti.orders.integration.published.v1.Messages.ValuedLine;

/** What is told of goods that move, and of acts about them. */
final class GoodsMessages {

  private GoodsMessages() {}

  static List<Outgoing> publish(FulfilmentEvent event) {
    return switch (event) {
      case GoodsDispatched e ->
          OrdersPublisher.message("goods-dispatched", e.account(), e.dispatch(), dispatched(e));
      case GoodsDelivered e ->
          OrdersPublisher.message("goods-delivered", e.account(), e.dispatch(), delivered(e));
      case ReturnAccepted e ->
          OrdersPublisher.message("return-accepted", e.account(), e.returned(), returned(e));
      default -> List.of();
    };
  }

  static List<Outgoing> publish(ActEvent event) {
    return switch (event) {
      case ActSigned e -> OrdersPublisher.message("act-signed", e.account(), e.act(), act(e));
      case ResolutionAgreed e ->
          OrdersPublisher.message("act-resolved", e.account(), e.act(), resolved(e));
      default -> List.of();
    };
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
        event.movement().lines().stream().map(GoodsMessages::valued).toList(),
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
