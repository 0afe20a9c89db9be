package voti.orders.stock;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDispatched;
import voti.orders.order.OrderEvent;
import voti.orders.order.OrderEvent.AmendmentRejected;
import voti.orders.order.OrderEvent.CreditWithdrawn;
import voti.orders.order.OrderEvent.OrderAmended;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderClosedShort;
import voti.orders.order.OrderEvent.OrderConfirmed;
import voti.orders.order.OrderEvent.OrderDelivered;
import voti.orders.order.OrderEvent.OrderReopened;
import voti.orders.order.OrderEvent.OrderSplit;
import voti.orders.stock.StockCommand.PlanDemand;
import voti.orders.stock.StockEvent.StockMoved;
import voti.orders.stock.StockEvent.StockOpened;

/**
 * Whatever changes what an order wants is told to the stocks of its products as what it wants now,
 * so that telling it twice changes nothing. A stock that is opened hears of the orders there are.
 * Which stocks there are is learned from the same events, in their order: not a read model, it is
 * never built anew.
 */
@Component
@ProcessingGroup("plan-stock")
@DisallowReplay
class WhenOrderChangedThenPlanStock {

  private static final String NAME = "plan-stock";

  private final Automations automations;
  private final StockPlaces places;
  private final BookedPapers papers;
  private final OrdersOfProducts orders;
  private final Wants wants;

  WhenOrderChangedThenPlanStock(
      Automations automations,
      StockPlaces places,
      BookedPapers papers,
      OrdersOfProducts orders,
      Wants wants) {
    this.automations = automations;
    this.places = places;
    this.papers = papers;
    this.orders = orders;
    this.wants = wants;
  }

  @EventHandler
  void on(StockOpened event, EventMessage<?> message) {
    places.keep(event, message.getTimestamp());
    orders.having(event.product()).forEach(order -> plan(order, null, message, order));
  }

  @EventHandler
  void on(StockMoved event) {
    var paper = event.movement().paper();
    if (paper != null && Booking.BOOKS.contains(event.movement().kind())) {
      papers.keep(paper, event.stock());
    }
  }

  @EventHandler
  void on(OrderEvent event, EventMessage<?> message) {
    switch (event) {
      case OrderConfirmed _,
          OrderAmended _,
          AmendmentRejected _,
          OrderClosedShort _,
          OrderReopened _,
          OrderSplit _,
          OrderCancelled _,
          OrderDelivered _,
          CreditWithdrawn _ ->
          plan(event.order(), null, message, "");
      default -> {
        // It wants what it wanted.
      }
    }
  }

  @EventHandler
  void on(GoodsDispatched event, EventMessage<?> message) {
    plan(event.order(), event.dispatch(), message, "");
  }

  /** Several orders may follow from one event: each is a cause of its own. */
  private void plan(
      String order, @Nullable String dispatch, EventMessage<?> message, String suffix) {
    var wanted = wants.of(order);
    for (var product : orders.keep(order, wanted.products())) {
      var stocks = places.of(product);
      for (var place : stocks) {
        var lines =
            place.equals(stocks.getFirst())
                ? wanted.demands().getOrDefault(product, List.of())
                : List.<Demand>of();
        automations.send(
            new PlanDemand(place.stock(), order, dispatch, lines),
            Trigger.of(message),
            suffix.isEmpty() ? NAME : NAME + "-" + suffix);
      }
    }
    if (wanted.over()) {
      orders.forget(order);
    }
  }
}
