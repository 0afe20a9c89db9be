package voti.orders.order;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import voti.orders.order.OrderCommand.CloseOrder;
import voti.orders.order.OrderCommand.ConfirmOrder;
import voti.orders.order.OrderCommand.HearCondition;
import voti.orders.order.OrderCommand.HearRejection;
import voti.orders.order.OrderCommand.HearRelease;
import voti.orders.order.OrderCommand.HoldForCredit;
import voti.orders.order.OrderEvent.AmendmentRejected;
import voti.orders.order.OrderEvent.CreditAwaited;
import voti.orders.order.OrderEvent.CreditReleased;
import voti.orders.order.OrderEvent.CreditWithdrawn;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderConfirmed;
import voti.orders.order.OrderEvent.OrderDelivered;
import voti.values.Money;
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
    return new CreditAwaited(
        order.captured().order(),
        order.captured().account(),
        command.exceededBy(),
        command.decision(),
        command.rules(),
        sentence(command));
  }

  static CreditWithdrawn withdrawn(OrderStanding order, HoldForCredit command) {
    return new CreditWithdrawn(
        order.captured().order(),
        order.captured().account(),
        command.exceededBy(),
        command.decision(),
        command.rules(),
        sentence(command));
  }

  private static String sentence(HoldForCredit command) {
    var over = command.exceededBy();
    var beyond =
        over.isZero()
            ? ""
            : "it goes beyond the headroom by %s %s.".formatted(over.grouped(), over.currency());
    var why =
        command.rules().stream()
            .filter(rule -> !rule.passed())
            .map(RuleResult::sentence)
            .collect(Collectors.joining(" "));
    return "Waiting for a credit decision: %s %s %s"
        .formatted(
            beyond,
            why,
            over.isZero()
                ? "A release by the credit controller would free it."
                : "A release by the credit controller, a receipt or a higher limit would free it.")
        .replaceAll(" +", " ");
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

  /** Credit may answer about figures that are no longer asked for: that is not about these. */
  static boolean isAnswered(OrderStanding order, @Nullable Money amount) {
    var submitted = order.submitted();
    return submitted != null
        && (amount == null || !order.amended() || submitted.gross().equals(amount));
  }

  /** Whether credit lets go of what was agreed while it is asked for more. */
  static boolean isWithdrawn(OrderStanding order, @Nullable Money amount) {
    var agreed = order.agreed();
    return order.waitsForCredit()
        && agreed != null
        && amount != null
        && !isAnswered(order, amount)
        && Objects.requireNonNull(agreed.submitted()).gross().equals(amount);
  }

  /** Figures that credit holds nothing for fall back to those that it does. */
  static OrderEvent rejected(OrderStanding order, HearRejection command) {
    var captured = order.captured();
    var agreed = order.agreed();
    return agreed == null
        ? new OrderCancelled(
            captured.order(), captured.account(), "Credit was not given: " + command.reason())
        : new AmendmentRejected(
            captured.order(), captured.account(), command.decision(), command.reason(), agreed);
  }

  static OrderDelivered closed(OrderStanding order, CloseOrder command) {
    return new OrderDelivered(order.captured().order(), order.captured().account(), command.on());
  }
}
