package voti.orders.integration.received.credit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;
import voti.orders.order.OrderCommand;
import voti.orders.order.OrderCommand.HearCondition;
import voti.orders.order.OrderCommand.HearRejection;
import voti.orders.order.OrderCommand.HearRelease;
import voti.values.Money;

/**
 * Credit has decided: released, and the reservation follows; under a condition, and it waits; or
 * rejected, and it ends.
 */
@Component
class WhenCreditDecidedThenTellOrder implements Receiver {

  private final Automations automations;

  WhenCreditDecidedThenTellOrder(Automations automations) {
    this.automations = automations;
  }

  /** What we read of {@code credit-decision-made}. */
  record Decided(
      String decision,
      String order,
      String outcome,
      @Nullable Money amount,
      String by,
      String reason) {

    OrderCommand command() {
      return switch (outcome) {
        case "released" -> new HearRelease(order, decision, by, reason);
        case "rejected" -> new HearRejection(order, decision, reason);
        case "reduced" -> new HearCondition(order, decision, amount, null, reason);
        case "prepayment-asked" -> new HearCondition(order, decision, null, amount, reason);
        default -> throw new IllegalArgumentException("credit says \"" + outcome + "\"");
      };
    }
  }

  @Override
  public String type() {
    return "voti.credit.credit-decision-made.v1";
  }

  @Override
  public void on(ReceivedMessage message) {
    automations.send(
        message.as(Decided.class).command(), Trigger.of(message), "tell-order-of-decision");
  }
}
