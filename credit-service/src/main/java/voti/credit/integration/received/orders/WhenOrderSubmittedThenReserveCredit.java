package voti.credit.integration.received.orders;

import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.ReserveForOrder;
import voti.credit.creditaccount.CreditAccounts;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;
import voti.values.Ids;

/** A submitted order asks its debtor's headroom. The message names the decision it may need. */
@Component
class WhenOrderSubmittedThenReserveCredit implements Receiver {

  static final String TYPE = "voti.orders.order-submitted.v1";

  private final Automations automations;
  private final Debtors debtors;

  WhenOrderSubmittedThenReserveCredit(Automations automations, Debtors debtors) {
    this.automations = automations;
    this.debtors = debtors;
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public void on(ReceivedMessage message) {
    var order = message.as(OrderSubmitted.class);
    debtors.keep(order.order(), order.debtor());
    automations.send(
        new ReserveForOrder(
            CreditAccounts.of(order.debtor()),
            order.debtor(),
            order.account(),
            order.order(),
            order.gross(),
            order.submittedOn(),
            order.requestedFrom(),
            Ids.named("cde", Ids.slotOf(order.debtor()), message.id())),
        Trigger.of(message),
        "reserve-credit");
  }
}
