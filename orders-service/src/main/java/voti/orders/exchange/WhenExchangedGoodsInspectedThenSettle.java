package voti.orders.exchange;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.exchange.ExchangeCommand.NoteGoodsWentBack;
import voti.orders.exchange.ExchangeCommand.SettleExchange;
import voti.orders.exchange.ExchangeEvent.ExchangeGranted;
import voti.orders.fulfilment.ExchangedReturns;
import voti.orders.fulfilment.FulfilmentEvent.ReturnInspected;
import voti.orders.fulfilment.FulfilmentEvent.ReturnWithdrawn;

/**
 * What quality finds sound of an exchange's return counts as exchanged, and nothing else does. A
 * return that goes back to the buyer leaves the exchange waiting. Which exchanges there are is
 * learned from the same events, in their order: not a read model, it is never built anew.
 */
@Component
@ProcessingGroup("settle-exchange")
@DisallowReplay
class WhenExchangedGoodsInspectedThenSettle {

  private final Automations automations;
  private final GrantedExchanges granted;
  private final ExchangedReturns returns;

  WhenExchangedGoodsInspectedThenSettle(
      Automations automations, GrantedExchanges granted, ExchangedReturns returns) {
    this.automations = automations;
    this.granted = granted;
    this.returns = returns;
  }

  @EventHandler
  void on(ExchangeGranted event) {
    granted.keep(event);
  }

  @EventHandler
  void on(ReturnInspected event, EventMessage<?> message) {
    returns
        .exchangeOf(event.order(), event.returned())
        .ifPresent(
            exchange ->
                send(
                    new SettleExchange(
                        agreementOf(exchange),
                        exchange,
                        event.returned(),
                        event.on(),
                        returns.sound(event)),
                    message));
  }

  @EventHandler
  void on(ReturnWithdrawn event, EventMessage<?> message) {
    returns
        .exchangeOf(event.order(), event.returned())
        .ifPresent(
            exchange ->
                send(
                    new NoteGoodsWentBack(agreementOf(exchange), exchange, event.returned()),
                    message));
  }

  private void send(ExchangeCommand command, EventMessage<?> message) {
    automations.send(command, Trigger.of(message), "settle-exchange");
  }

  private String agreementOf(String exchange) {
    return granted
        .agreementOf(exchange)
        .orElseThrow(() -> new IllegalStateException(exchange + " came and was never granted"));
  }
}
