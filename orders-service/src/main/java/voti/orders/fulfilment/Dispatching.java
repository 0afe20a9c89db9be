package voti.orders.fulfilment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.command.Refused;
import voti.orders.fulfilment.FulfilmentCommand.DispatchGoods;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDispatched;
import voti.orders.fulfilment.StockGate.Issued;
import voti.values.decision.CommercialRefusal;

/**
 * Sends goods off: first they leave their stock, then the order's fulfilment says that they left. A
 * stock decides alone what is on hand, so two dispatches never share the same goods. When the
 * fulfilment says no after all, the stock takes them back; when the outcome is not known, the same
 * request again finds it out and takes nothing twice.
 */
@Component
class Dispatching {

  private final Commands commands;
  private final SentGoods sent;
  private final StockGate stock;

  Dispatching(Commands commands, SentGoods sent, StockGate stock) {
    this.commands = commands;
    this.sent = sent;
    this.stock = stock;
  }

  Accepted dispatch(
      String order, DispatchGoods command, @Nullable String warehouse, Caller caller) {
    var issued =
        wouldLeave(order, command)
            ? stock.issue(
                order, command.dispatch(), command.on(), warehouse, command.lines(), caller)
            : Issued.NOTHING;
    try {
      return commands.send(command, caller);
    } catch (Refused refused) {
      issued.undo(refused.refusal().rule());
      throw refused;
    } catch (CommercialRefusal refusal) {
      issued.undo(refusal.rule());
      throw refusal;
    }
  }

  /** What the fulfilment would refuse as it stands need not move any stock. */
  private boolean wouldLeave(String order, DispatchGoods command) {
    var standing = sent.standing(order);
    try {
      return standing != null && Moving.dispatch(standing, command) instanceof GoodsDispatched;
    } catch (CommercialRefusal refusal) {
      return false;
    }
  }
}
