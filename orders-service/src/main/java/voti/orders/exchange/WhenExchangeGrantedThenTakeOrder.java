package voti.orders.exchange;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.exchange.ExchangeEvent.ExchangeCancelled;
import voti.orders.exchange.ExchangeEvent.ExchangeGranted;
import voti.orders.exchange.ExchangeEvent.ExchangeLapsed;
import voti.orders.fulfilment.SentGoods;
import voti.orders.order.OrderCommand.CancelOrder;
import voti.orders.order.OrderCommand.TakeQuoted;
import voti.orders.order.OrderEvent.OrderCaptured;
import voti.orders.order.Source;
import voti.values.decision.Unknown;

/**
 * What is taken for goods that come back becomes an order, once, at the prices of the request's
 * day; when the exchange does not take place, that order is cancelled, unless its goods have left.
 */
@Component
@ProcessingGroup("take-exchanged")
class WhenExchangeGrantedThenTakeOrder {

  private final Automations automations;
  private final SentGoods sent;

  WhenExchangeGrantedThenTakeOrder(Automations automations, SentGoods sent) {
    this.automations = automations;
    this.sent = sent;
  }

  @EventHandler
  void on(ExchangeGranted event, EventMessage<?> message) {
    automations.send(command(event), Trigger.of(message), "take-exchanged");
  }

  @EventHandler
  void on(ExchangeCancelled event, EventMessage<?> message) {
    cancel(event.order(), event.reason(), message);
  }

  @EventHandler
  void on(ExchangeLapsed event, EventMessage<?> message) {
    cancel(event.order(), "The goods of the exchange did not come by " + event.due(), message);
  }

  /** An exchange that was never granted has no order. */
  private void cancel(String order, String reason, EventMessage<?> message) {
    try {
      automations.send(
          new CancelOrder(order, reason, sent.of(order)), Trigger.of(message), "cancel-exchanged");
    } catch (Unknown neverTaken) {
      // Nobody granted it.
    }
  }

  static TakeQuoted command(ExchangeGranted event) {
    var exchange = event.exchange();
    var wanted = exchange.wanted();
    return new TakeQuoted(
        wanted.order(),
        new OrderCaptured(
            wanted.order(),
            event.account(),
            wanted.buyer(),
            wanted.number(),
            wanted.lines().charge().currency().getCurrencyCode(),
            exchange.on(),
            null,
            null,
            wanted.lines(),
            List.of(),
            Source.exchange(exchange.exchange())));
  }
}
