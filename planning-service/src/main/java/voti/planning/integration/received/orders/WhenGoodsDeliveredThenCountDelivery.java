package voti.planning.integration.received.orders;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.planning.turnover.TurnoverCommand;
import voti.planning.turnover.TurnoverCommand.CountDelivery;

/** Goods delivered count to the plan of the manager who sold them. */
@Component
class WhenGoodsDeliveredThenCountDelivery implements Receiver {

  private final Automations automations;
  private final AccountDirectory accounts;

  WhenGoodsDeliveredThenCountDelivery(Automations automations, AccountDirectory accounts) {
    this.automations = automations;
    this.accounts = accounts;
  }

  @Override
  public String type() {
    return "voti.orders.goods-delivered.v1";
  }

  @Override
  public void on(ReceivedMessage message) {
    var delivered = message.as(GoodsDelivered.class);
    automations.send(
        new CountDelivery(
            TurnoverCommand.of(delivered.dispatch()),
            delivered.account(),
            delivered.dispatch(),
            delivered.order(),
            managerOf(delivered),
            delivered.deliveredOn(),
            NetLine.sum(delivered.lines())),
        Trigger.of(message),
        "count-delivery");
  }

  /** Who sold it, as the message says; else who looks after the account as far as we know. */
  private @Nullable String managerOf(GoodsDelivered delivered) {
    return delivered.kam() == null
        ? accounts.find(delivered.account()).map(AccountEntry::kam).orElse(null)
        : delivered.kam();
  }
}
