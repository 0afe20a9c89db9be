package voti.orders.order;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import voti.orders.order.OrderCommand.CancelOrder;
import voti.orders.order.OrderCommand.CloseOrder;
import voti.orders.order.OrderCommand.ConfirmOrder;
import voti.orders.order.OrderCommand.HearCondition;
import voti.orders.order.OrderCommand.HearRelease;
import voti.orders.order.OrderCommand.HoldForCredit;
import voti.orders.order.OrderEvent.CreditAwaited;
import voti.orders.order.OrderEvent.CreditReleased;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderConfirmed;
import voti.orders.order.OrderEvent.OrderDelivered;
import voti.values.decision.RuleResult;
import voti.values.decision.WrongState;

/** What credit's answers mean to an order. A late answer to a settled order means nothing. */
final class Crediting {

  private Crediting() {}

  static OrderConfirmed confirm(OrderStanding order, ConfirmOrder command) {
    var submitted = Objects.requireNonNull(order.submitted());
    if (!submitted.gross().equals(command.amount())) {
      throw new WrongState(
          "reservation-covers-the-order",
          "Credit reserved %s, the order is worth %s."
              .formatted(command.amount(), submitted.gross()));
    }
    return new OrderConfirmed(
        order.captured().order(),
        order.captured().account(),
        submitted.submittedOn(),
        command.underDecision(),
        submitted);
  }

  static CreditAwaited hold(OrderStanding order, HoldForCredit command) {
    var why =
        command.rules().stream()
            .filter(rule -> !rule.passed())
            .map(RuleResult::sentence)
            .collect(Collectors.joining(" "));
    return new CreditAwaited(
        order.captured().order(),
        order.captured().account(),
        command.exceededBy(),
        command.decision(),
        command.rules(),
        ("Waiting for a credit decision: it goes beyond the headroom by %s %s. %s "
                + "A release by the credit controller, a receipt or a higher limit would free it.")
            .formatted(command.exceededBy().grouped(), command.exceededBy().currency(), why)
            .replaceAll(" +", " "));
  }

  /** What the order is over, or must pay first, is what it waits for. */
  static CreditAwaited conditioned(OrderStanding order, HearCondition command) {
    var gross = Objects.requireNonNull(order.submitted()).gross();
    var downTo = command.downTo();
    var over =
        downTo == null
            ? Objects.requireNonNullElse(command.prepayment(), gross)
            : gross.minus(downTo);
    var sentence =
        downTo == null
            ? "Waiting for a prepayment of %s %s, which would free it. %s"
                .formatted(over.grouped(), over.currency(), command.reason())
            : "Waiting to come down to %s %s, which would free it. %s"
                .formatted(downTo.grouped(), downTo.currency(), command.reason());
    return new CreditAwaited(
        order.captured().order(),
        order.captured().account(),
        over,
        command.decision(),
        List.of(new RuleResult("credit-condition-is-met", false, sentence)),
        sentence);
  }

  static CreditReleased released(OrderStanding order, HearRelease command) {
    return new CreditReleased(
        order.captured().order(),
        order.captured().account(),
        command.decision(),
        command.by(),
        command.reason());
  }

  static OrderCancelled cancelled(OrderStanding order, CancelOrder command) {
    return new OrderCancelled(
        order.captured().order(), order.captured().account(), command.reason());
  }

  static OrderDelivered closed(OrderStanding order, CloseOrder command) {
    return new OrderDelivered(order.captured().order(), order.captured().account(), command.on());
  }
}
