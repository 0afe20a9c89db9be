package voti.orders.integration.published.v1;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.kit.publishing.Outgoing;
import voti.orders.stock.StockEvent;
import voti.orders.stock.StockEvent.PurchaseRequested;
import voti.orders.stock.StockEvent.SampleIssued;
import voti.orders.stock.StockEvent.StockMoved;
import voti.orders.stock.StockMovement;
import voti.values.Money;
import voti.values.Quantity;

/** What leaves of a stock: every movement, and what is to be bought. */
final class StockMessages {

  private StockMessages() {}

  static List<Outgoing> publish(StockEvent event) {
    return switch (event) {
      case StockMoved e ->
          moved(e.stock(), e.product(), e.warehouse(), e.movement(), e.onHand(), null, null);
      case SampleIssued e ->
          moved(
              e.stock(),
              e.product(),
              e.warehouse(),
              e.movement(),
              e.onHand(),
              e.account(),
              e.value());
      case PurchaseRequested e ->
          OrdersPublisher.message("purchase-requested", e.stock(), e.stock(), requested(e));
      default -> List.of();
    };
  }

  private static List<Outgoing> moved(
      String stock,
      String product,
      String warehouse,
      StockMovement movement,
      Quantity onHand,
      @Nullable String account,
      @Nullable Money value) {
    var paper = movement.paper();
    return OrdersPublisher.message(
        "stock-moved",
        stock,
        stock,
        new Messages.StockMoved(
            stock,
            product,
            warehouse,
            movement.kind().shown(),
            movement.quantity(),
            onHand,
            movement.on(),
            paper == null ? null : paper.document(),
            paper == null ? null : paper.line(),
            movement.order(),
            account,
            value));
  }

  private static Messages.PurchaseRequested requested(PurchaseRequested event) {
    var request = event.request();
    return new Messages.PurchaseRequested(
        request.request(),
        event.stock(),
        event.product(),
        event.warehouse(),
        request.quantity(),
        request.neededBy(),
        request.orders());
  }
}
