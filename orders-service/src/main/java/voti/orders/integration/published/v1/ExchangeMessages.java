package voti.orders.integration.published.v1;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.kit.publishing.Outgoing;
import voti.orders.exchange.ExchangeEvent;
import voti.orders.exchange.ExchangeEvent.ExchangeCancelled;
import voti.orders.exchange.ExchangeEvent.ExchangeGranted;
import voti.orders.exchange.ExchangeEvent.ExchangeLapsed;
import voti.orders.exchange.ExchangeEvent.ExchangeSettled;
import voti.orders.integration.published.v1.Messages.ReturnedLine;
import voti.values.Money;

/** What leaves of exchanges: that one is granted, and how it ended. */
final class ExchangeMessages {

  private ExchangeMessages() {}

  static List<Outgoing> publish(ExchangeEvent event) {
    return switch (event) {
      case ExchangeGranted e ->
          OrdersPublisher.message(
              "exchange-granted", e.account(), e.exchange().exchange(), granted(e));
      case ExchangeSettled e -> ended(e, e.exchange(), "settled", e.exchanged());
      case ExchangeCancelled e -> ended(e, e.exchange(), "cancelled", null);
      case ExchangeLapsed e -> ended(e, e.exchange(), "lapsed", null);
      default -> List.of();
    };
  }

  private static Messages.ExchangeGranted granted(ExchangeGranted event) {
    var exchange = event.exchange();
    return new Messages.ExchangeGranted(
        exchange.exchange(),
        event.agreement(),
        event.account(),
        exchange.order(),
        exchange.wanted().order(),
        exchange.on(),
        event.returnBy(),
        exchange.back().stream()
            .map(line -> new ReturnedLine(line.line(), line.product(), line.quantity(), line.net()))
            .toList(),
        exchange.value(),
        exchange.wanted().lines().withoutVat(),
        exchange.quota().most(),
        exchange.quota().used(),
        exchange.quota().covers(exchange.value()));
  }

  private static List<Outgoing> ended(
      ExchangeEvent event, String exchange, String how, @Nullable Money exchanged) {
    return OrdersPublisher.message(
        "exchange-ended",
        event.account(),
        exchange,
        new Messages.ExchangeEnded(exchange, event.agreement(), event.account(), how, exchanged));
  }
}
