package voti.orders.promotionuse;

import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.order.Change;
import voti.orders.order.OrderEvent;
import voti.orders.order.OrderEvent.AmendmentRejected;
import voti.orders.order.OrderEvent.OrderAmended;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderClosedShort;
import voti.orders.order.OrderEvent.OrderReopened;
import voti.orders.order.OrderEvent.OrderSplit;
import voti.orders.order.OrderEvent.OrderSubmitted;
import voti.orders.order.PromotionCost;
import voti.orders.order.Submitted;
import voti.orders.promotion.PromotionAccess;
import voti.orders.promotion.PromotionCommand.ReserveBudget;
import voti.values.Money;

/**
 * Every change of a submitted order tells its promotions what it has of them now: all of it, so
 * that it does not matter how often it is told, and nothing of those it lost or when it is
 * cancelled. Which promotions an order had is learned from the same events in their order: not a
 * read model, it is never built anew.
 */
@Component
@ProcessingGroup("reserve-promotion-budget")
@DisallowReplay
class WhenOrderHasPromotionThenReserveBudget {

  private final Automations automations;
  private final OrdersWithPromotions orders;
  private final PromotionAccess promotions;

  WhenOrderHasPromotionThenReserveBudget(
      Automations automations, OrdersWithPromotions orders, PromotionAccess promotions) {
    this.automations = automations;
    this.orders = orders;
    this.promotions = promotions;
  }

  @EventHandler
  void on(OrderEvent event, EventMessage<?> message) {
    switch (event) {
      case OrderSubmitted e -> tell(e, e.submitted(), message);
      case OrderAmended e -> tell(e, e.change(), message);
      case OrderClosedShort e -> tell(e, e.change(), message);
      case OrderReopened e -> tell(e, e.change(), message);
      case OrderSplit e -> tell(e, e.change(), message);
      case AmendmentRejected e -> tell(e, e.change(), message);
      case OrderCancelled e -> tell(e, List.of(), message);
      default -> {
        // It has of promotions what it had.
      }
    }
  }

  private void tell(OrderEvent event, Change change, EventMessage<?> message) {
    tell(event, change.submitted(), message);
  }

  private void tell(OrderEvent event, @Nullable Submitted figures, EventMessage<?> message) {
    if (figures != null) {
      var costs = figures.promotions();
      tell(event, costs == null ? List.of() : costs, message);
    }
  }

  private void tell(OrderEvent event, List<PromotionCost> costs, EventMessage<?> message) {
    var now = new TreeMap<String, Money>();
    costs.forEach(cost -> now.put(cost.promotion(), cost.value()));
    for (var promotion : orders.with(event.order(), now.keySet())) {
      var value = now.get(promotion);
      automations.send(
          new ReserveBudget(promotion, event.order(), value == null ? nothing(promotion) : value),
          Trigger.of(message),
          "reserve-promotion-budget");
    }
  }

  private Money nothing(String promotion) {
    return Money.zero(Currency.getInstance(promotions.drafted(promotion).currency()));
  }
}
