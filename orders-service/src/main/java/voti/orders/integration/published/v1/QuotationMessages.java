package voti.orders.integration.published.v1;

import java.util.List;
import voti.kit.publishing.Outgoing;
import voti.orders.quotation.QuotationEvent;
import voti.orders.quotation.QuotationEvent.QuotationAccepted;
import voti.orders.quotation.QuotationEvent.QuotationLost;
import voti.orders.quotation.QuotationEvent.QuotationSent;

/** What leaves of a quotation: that the buyer has it, and what came of it. */
final class QuotationMessages {

  private QuotationMessages() {}

  static List<Outgoing> publish(QuotationEvent event) {
    return switch (event) {
      case QuotationSent e ->
          OrdersPublisher.message("quotation-sent", e.account(), e.quotation(), sent(e));
      case QuotationAccepted e ->
          OrdersPublisher.message("quotation-accepted", e.account(), e.quotation(), accepted(e));
      case QuotationLost e ->
          OrdersPublisher.message("quotation-lost", e.account(), e.quotation(), lost(e));
      default -> List.of();
    };
  }

  private static Messages.QuotationSent sent(QuotationSent event) {
    return new Messages.QuotationSent(
        event.quotation(),
        event.account(),
        event.number(),
        event.version(),
        event.on(),
        event.to(),
        event.validUntil(),
        event.value(),
        event.gross(),
        event.by());
  }

  private static Messages.QuotationAccepted accepted(QuotationAccepted event) {
    return new Messages.QuotationAccepted(
        event.quotation(),
        event.account(),
        event.number(),
        event.offer().version(),
        event.on(),
        event.order(),
        event.whole(),
        event.taken().withoutVat(),
        event.offer().value(),
        event.by());
  }

  private static Messages.QuotationLost lost(QuotationLost event) {
    return new Messages.QuotationLost(
        event.quotation(),
        event.account(),
        event.number(),
        event.version(),
        event.on(),
        event.why().shown(),
        event.value(),
        event.by());
  }
}
