package voti.orders.promise;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.order.StoredOrders;
import voti.orders.promise.PromiseCommand.PromiseFromStock;
import voti.orders.stock.StockEvent.ReservationChanged;

/** What stock keeps for a line, or knows the day of, is promised; what nothing covers is not. */
@Component
@ProcessingGroup("promise-goods")
@DisallowReplay
class WhenGoodsAreKeptThenPromiseThem {

  private final Automations automations;
  private final StoredOrders orders;

  WhenGoodsAreKeptThenPromiseThem(Automations automations, StoredOrders orders) {
    this.automations = automations;
    this.orders = orders;
  }

  @EventHandler
  void on(ReservationChanged event, EventMessage<?> message) {
    var kept = event.reservation();
    var comes = kept.comesOn();
    var onHand = !kept.backOrdered().isPositive();
    var promises = onHand ? kept.reserved().isPositive() : comes != null;
    if (!promises) {
      return;
    }
    var order = OrderLinesToPromise.of(orders.find(kept.order()));
    var line = order == null ? null : order.line(kept.line());
    if (order != null && line != null) {
      automations.send(
          new PromiseFromStock(
              PromiseId.of(kept.order()),
              order.of(),
              line,
              event.warehouse(),
              comes == null ? order.agreedOn() : comes,
              onHand),
          Trigger.of(message),
          "promise-goods-" + kept.order() + "-" + kept.line());
    }
  }
}
