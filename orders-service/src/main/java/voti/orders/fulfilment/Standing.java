package voti.orders.fulfilment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentOpened;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentRequestRefused;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDelivered;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDispatched;
import voti.orders.fulfilment.FulfilmentEvent.PartialDeliveryConsented;
import voti.orders.fulfilment.FulfilmentEvent.ReturnAccepted;

/**
 * What a fulfilment remembers.
 *
 * @param opened how it began
 * @param quantities by line
 * @param consented whether parts may go
 * @param underway dispatches that have not arrived, by id
 * @param arrived dispatches that have, in their order
 * @param cited what of each act has been taken back, by act
 */
record Standing(
    FulfilmentOpened opened,
    Quantities quantities,
    boolean consented,
    Map<String, List<LineQuantity>> underway,
    List<Arrived> arrived,
    Map<String, List<LineQuantity>> cited) {

  static Standing of(FulfilmentOpened event) {
    return new Standing(event, Quantities.of(event.lines()), false, Map.of(), List.of(), Map.of());
  }

  Standing after(FulfilmentEvent event) {
    return switch (event) {
      case FulfilmentOpened again -> of(again);
      case PartialDeliveryConsented e ->
          new Standing(opened, quantities, true, underway, arrived, cited);
      case GoodsDispatched e -> dispatched(e);
      case GoodsDelivered e -> delivered(e.dispatch(), quantitiesOf(e.movement()));
      case ReturnAccepted e -> returned(e.dispatch(), e.act(), quantitiesOf(e.movement()));
      case FulfilmentRequestRefused e -> this;
    };
  }

  Worth worth() {
    return new Worth(opened.lines(), opened.charge());
  }

  boolean knows(String dispatch) {
    return underway.containsKey(dispatch)
        || arrived.stream().anyMatch(delivery -> delivery.dispatch().equals(dispatch));
  }

  private Standing dispatched(GoodsDispatched event) {
    var more = new HashMap<>(underway);
    more.put(event.dispatch(), event.lines());
    return new Standing(
        opened, quantities.dispatched(event.lines()), consented, more, arrived, cited);
  }

  private Standing delivered(String dispatch, List<LineQuantity> lines) {
    var still = new HashMap<>(underway);
    still.remove(dispatch);
    var all = new ArrayList<>(arrived);
    all.add(new Arrived(dispatch, lines));
    return new Standing(opened, quantities.delivered(lines), consented, still, all, cited);
  }

  Standing returned(String dispatch, String act, List<LineQuantity> lines) {
    var now =
        arrived.stream()
            .map(one -> one.dispatch().equals(dispatch) ? one.without(lines) : one)
            .toList();
    var used = new HashMap<>(cited);
    var before = new ArrayList<>(used.getOrDefault(act, List.of()));
    before.addAll(lines);
    used.put(act, before);
    return new Standing(opened, quantities.returned(lines), consented, underway, now, used);
  }

  private static List<LineQuantity> quantitiesOf(Movement movement) {
    return movement.lines().stream()
        .map(line -> new LineQuantity(line.line(), line.quantity()))
        .toList();
  }
}
