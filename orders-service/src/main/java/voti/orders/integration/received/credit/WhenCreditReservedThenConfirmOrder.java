package voti.orders.integration.received.credit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;
import voti.orders.order.OrderCommand.ConfirmOrder;
import voti.values.Money;

/** Credit is reserved for an order: its goods may go. */
@Component
class WhenCreditReservedThenConfirmOrder implements Receiver {

  private final Automations automations;

  WhenCreditReservedThenConfirmOrder(Automations automations) {
    this.automations = automations;
  }

  /** What we read of {@code credit-reserved}. */
  record Reserved(String order, Money amount, @Nullable String underDecision) {

    ConfirmOrder command() {
      return new ConfirmOrder(order, amount, underDecision);
    }
  }

  @Override
  public String type() {
    return "voti.credit.credit-reserved.v1";
  }

  @Override
  public void on(ReceivedMessage message) {
    automations.send(message.as(Reserved.class).command(), Trigger.of(message), "confirm-order");
  }
}
