package voti.orders.promotionuse;

import java.util.Currency;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.fulfilment.FulfilmentEvent.ReturnAccepted;
import voti.orders.order.OrderEvent;
import voti.orders.order.OrderEvent.AmendmentRejected;
import voti.orders.order.OrderEvent.OrderAmended;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderClosedShort;
import voti.orders.order.OrderEvent.OrderConfirmed;
import voti.orders.order.OrderEvent.OrderReopened;
import voti.orders.order.OrderEvent.OrderSplit;
import voti.orders.order.OrderEvent.OrderSubmitted;
import voti.orders.order.Submitted;
import voti.orders.promotion.PromotionAccess;
import voti.orders.promotion.PromotionCommand.ReserveBudget;
import voti.values.Money;

/**
 * Every change of a submitted order, and what comes back of it, tells its promotions what it has of
 * them now: all of it, so that it does not matter how often it is told, and nothing of those it
 * lost. Which promotions an order had is learned from its events in their order: not a read model,
 * it is never built anew.
 */
@Component
@ProcessingGroup("reserve-promotion-budget")
@DisallowReplay
class WhenOrderHasPromotionThenReserveBudget {

  private final Automations automations;
  private final OrdersWithPromotions orders;
  private final UsedPromotions used;
  private final PromotionAccess promotions;

  WhenOrderHasPromotionThenReserveBudget(
      Automations automations,
      OrdersWithPromotions orders,
      UsedPromotions used,
      PromotionAccess promotions) {
    this.automations = automations;
    this.orders = orders;
    this.used = used;
    this.promotions = promotions;
  }

  @EventHandler
  void on(OrderEvent event, EventMessage<?> message) {
    switch (event) {
      case OrderSubmitted e -> tell(e, e.submitted(), message);
      case OrderAmended e -> tell(e, e.change().submitted(), message);
      case OrderClosedShort e -> tell(e, e.change().submitted(), message);
      case OrderReopened e -> tell(e, e.change().submitted(), message);
      case OrderSplit e -> tell(e, e.change().submitted(), message);
      case AmendmentRejected e -> tell(e, e.change().submitted(), message);
      case OrderConfirmed _, OrderCancelled _ -> tell(event, null, message);
      default -> {
        // It has of promotions what it had.
      }
    }
  }

  @EventHandler
  void on(ReturnAccepted event, EventMessage<?> message) {
    if (orders.know(event.order())) {
      tell(event.order(), message);
    }
  }

  /** Most orders have nothing of any promotion, and are not looked at again. */
  private void tell(OrderEvent event, @Nullable Submitted figures, EventMessage<?> message) {
    if ((figures != null && figures.promotions() != null) || orders.know(event.order())) {
      tell(event.order(), message);
    }
  }

  private void tell(String order, EventMessage<?> message) {
    var now = used.by(order);
    for (var promotion : orders.with(order, now.keySet())) {
      var value = now.get(promotion);
      automations.send(
          new ReserveBudget(promotion, order, value == null ? nothing(promotion) : value),
          Trigger.of(message),
          "reserve-promotion-budget");
    }
  }

  private Money nothing(String promotion) {
    return Money.zero(Currency.getInstance(promotions.drafted(promotion).currency()));
  }
}
