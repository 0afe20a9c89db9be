package voti.credit.integration.received.orders;

import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.FreeOrder;
import voti.credit.creditaccount.CreditAccounts;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;

/** A cancelled order gives back what it holds. One that was never submitted holds nothing. */
@Component
class WhenOrderCancelledThenFreeCredit implements Receiver {

  private final Automations automations;
  private final Debtors debtors;

  WhenOrderCancelledThenFreeCredit(Automations automations, Debtors debtors) {
    this.automations = automations;
    this.debtors = debtors;
  }

  @Override
  public String type() {
    return "voti.orders.order-cancelled.v1";
  }

  @Override
  public void on(ReceivedMessage message) {
    var order = message.as(OrderCancelled.class);
    debtors
        .of(order.order())
        .ifPresent(
            debtor ->
                automations.send(
                    new FreeOrder(CreditAccounts.of(debtor), debtor, order.order(), order.reason()),
                    Trigger.of(message),
                    "free-credit"));
  }
}
