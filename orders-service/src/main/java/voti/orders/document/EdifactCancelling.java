package voti.orders.document;

import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.kit.document.BadDocument;
import voti.orders.accounts.Buyers.BuyerCopy;
import voti.orders.document.DocumentTaken.OrderTaken;
import voti.orders.order.Source;
import voti.orders.order.StoredOrders;
import voti.orders.order.changing.ChangeOrder;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

/** Takes ORDERS and ORDCHG messages that cancel an order (BGM, function 1). */
@Component
class EdifactCancelling {

  private final NumberedOrders numbered;
  private final StoredOrders orders;
  private final ChangeOrder changes;

  EdifactCancelling(NumberedOrders numbered, StoredOrders orders, ChangeOrder changes) {
    this.numbered = numbered;
    this.orders = orders;
    this.changes = changes;
  }

  OrderTaken take(EdifactOrder document, BuyerCopy buyer, Source source, Caller caller) {
    var number = document.orderNumber();
    var id =
        numbered.find(
            buyer.account(), number, document.orderedOn(), why -> new BadDocument("BGM", why));
    var order = orders.find(id);
    var reason = document.reason();
    var cause =
        caller.causedBy("cancel|" + source.identity() + "#" + source.hash()).because(reason);
    try {
      var accepted = changes.cancel(id, reason, cause);
      return UblChangeIntake.told(document.number(), order, accepted, DocumentTaken.CANCELLED);
    } catch (WrongState | Unknown refused) {
      throw new BadDocument("BGM", String.valueOf(refused.getMessage()));
    }
  }
}
