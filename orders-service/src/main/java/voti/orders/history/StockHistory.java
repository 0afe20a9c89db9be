package voti.orders.history;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.kit.publishing.Entry;
import voti.orders.stock.StockEvent;
import voti.orders.stock.StockEvent.ReservationChanged;
import voti.orders.stock.StockEvent.SampleIssued;

/** What history says of goods that were given away, and of those that an order has to wait for. */
final class StockHistory {

  private StockHistory() {}

  static @Nullable Entry tell(StockEvent event) {
    return switch (event) {
      case SampleIssued e -> sample(e);
      case ReservationChanged e when e.reservation().backOrdered().isPositive() -> backOrder(e);
      default -> null;
    };
  }

  private static Entry sample(SampleIssued event) {
    var movement = event.movement();
    return new Entry(
        event.account(),
        movement.kind().shown() + "-issued",
        movement.on(),
        OrderHistory.money("value", event.value()),
        Map.of(
            "quantity",
            String.valueOf(movement.quantity().none().minus(movement.quantity())),
            "why",
            movement.reason()),
        List.of(event.product(), event.stock()),
        null);
  }

  private static Entry backOrder(ReservationChanged event) {
    var kept = event.reservation();
    var day = kept.comesOn();
    var words =
        Map.of(
            "line", String.valueOf(kept.line()),
            "number", kept.number(),
            "quantity", String.valueOf(kept.backOrdered()));
    var links = List.of(kept.order(), event.product());
    return day == null
        ? new Entry(kept.account(), "goods-lacking", null, Map.of(), words, links, null)
        : new Entry(
            kept.account(), "goods-back-ordered", day, Map.of(), with(words, day), links, null);
  }

  private static Map<String, String> with(Map<String, String> words, java.time.LocalDate day) {
    var more = new java.util.HashMap<>(words);
    more.put("on", day.toString());
    return more;
  }
}
