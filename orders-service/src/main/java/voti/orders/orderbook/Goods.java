package voti.orders.orderbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import voti.orders.fulfilment.FulfilmentEvent;
import voti.orders.fulfilment.FulfilmentEvent.AmendmentOvertaken;
import voti.orders.fulfilment.FulfilmentEvent.DispatchHeld;
import voti.orders.fulfilment.FulfilmentEvent.DispatchResumed;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentAmended;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentOpened;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentRequestRefused;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDelivered;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDispatched;
import voti.orders.fulfilment.FulfilmentEvent.GoodsReleased;
import voti.orders.fulfilment.FulfilmentEvent.PartialDeliveryConsented;
import voti.orders.fulfilment.FulfilmentEvent.RedeliveryPromised;
import voti.orders.fulfilment.FulfilmentEvent.ReturnAccepted;
import voti.orders.fulfilment.FulfilmentEvent.ReturnInspected;
import voti.orders.fulfilment.FulfilmentEvent.ReturnReceived;
import voti.orders.fulfilment.FulfilmentEvent.ReturnWithdrawn;
import voti.orders.fulfilment.Movement;
import voti.orders.order.OrderLine;
import voti.orders.order.OrderLines;
import voti.orders.orderbook.OrderView.LineView;
import voti.orders.orderbook.OrderView.MovementView;
import voti.orders.promise.PromisedLine;
import voti.values.Money;
import voti.values.Quantity;

/** How far an order's goods have got. */
final class Goods {

  private final Map<Integer, Quantity> dispatched = new HashMap<>();
  private final Map<Integer, Quantity> delivered = new HashMap<>();
  private final Map<Integer, Quantity> returned = new HashMap<>();
  private final List<MovementView> movements = new ArrayList<>();
  private Map<Integer, PromisedLine> promises = Map.of();
  private boolean consented;

  void promised(Map<Integer, PromisedLine> lines) {
    promises = lines;
  }

  void on(FulfilmentEvent event) {
    switch (event) {
      case GoodsDispatched e ->
          e.lines().forEach(line -> dispatched.merge(line.line(), line.quantity(), Quantity::plus));
      case GoodsDelivered e -> {
        add(delivered, e.movement());
        movements.add(new MovementView("delivery", e.dispatch(), e.on(), e.movement().gross()));
      }
      case ReturnAccepted e -> {
        add(returned, e.movement());
        movements.add(new MovementView("return", e.returned(), e.on(), e.movement().gross()));
      }
      case PartialDeliveryConsented e -> consented = true;
      case FulfilmentOpened e -> movements.clear();
      case DispatchHeld _,
          DispatchResumed _,
          FulfilmentAmended _,
          AmendmentOvertaken _,
          GoodsReleased _,
          ReturnReceived _,
          ReturnWithdrawn _,
          ReturnInspected _,
          RedeliveryPromised _,
          FulfilmentRequestRefused _ -> {
        // None of them moves anything.
      }
    }
  }

  List<MovementView> movements() {
    return List.copyOf(movements);
  }

  LineView view(OrderLine line, OrderLines order) {
    var none = line.quantity().none();
    var promise = promises.get(line.line());
    return new LineView(
        line.line(),
        line.product(),
        line.sku(),
        line.name(),
        line.quantity(),
        line.listPrice(),
        Money.rounded(line.unitPrice(), line.listPrice().currency()),
        line.discount(),
        line.amount(),
        order.share(line.line()),
        order.net(line.line()),
        order.effective(line.line()).shown(),
        line.vat().category().name(),
        line.vat().rate(),
        line.trace(),
        line.quantity().plus(line.cancelled()),
        line.cancelled(),
        line.quantity().minus(dispatched.getOrDefault(line.line(), none)),
        dispatched.getOrDefault(line.line(), none),
        delivered.getOrDefault(line.line(), none),
        returned.getOrDefault(line.line(), none),
        consented || line.partialDelivery(),
        line.gtin(),
        line.promotion(),
        promise == null ? null : promise.day(),
        promise == null ? null : promise.first());
  }

  private static void add(Map<Integer, Quantity> quantities, Movement movement) {
    movement
        .lines()
        .forEach(line -> quantities.merge(line.line(), line.quantity(), Quantity::plus));
  }
}
