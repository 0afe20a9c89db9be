package voti.orders.integration.received.credit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;
import voti.orders.order.OrderCommand.HoldForCredit;
import voti.values.Money;
import voti.values.decision.RuleResult;

/** Credit is withheld: the order waits for a decision there, and says so. */
@Component
class WhenCreditWithheldThenHoldOrder implements Receiver {

  private final Automations automations;

  WhenCreditWithheldThenHoldOrder(Automations automations) {
    this.automations = automations;
  }

  /** What we read of {@code credit-withheld}. */
  record Withheld(
      String order,
      @Nullable Money amount,
      Money exceededBy,
      String decision,
      List<RuleResult> rules) {

    HoldForCredit command() {
      return new HoldForCredit(order, exceededBy, decision, rules, amount);
    }
  }

  @Override
  public String type() {
    return "voti.credit.credit-withheld.v1";
  }

  @Override
  public void on(ReceivedMessage message) {
    automations.send(message.as(Withheld.class).command(), Trigger.of(message), "hold-order");
  }
}
