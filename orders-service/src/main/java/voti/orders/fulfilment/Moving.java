package voti.orders.fulfilment;

import java.util.HashSet;
import java.util.List;
import voti.orders.fulfilment.FulfilmentCommand.DispatchGoods;
import voti.orders.fulfilment.FulfilmentCommand.HoldDispatch;
import voti.orders.fulfilment.FulfilmentCommand.RecordDelivery;
import voti.orders.fulfilment.FulfilmentEvent.DispatchHeld;
import voti.orders.fulfilment.FulfilmentEvent.DispatchResumed;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentRequestRefused;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDelivered;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDispatched;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

/** How goods may move: out, arriving, and back. */
final class Moving {

  private Moving() {}

  static FulfilmentEvent dispatch(Standing now, DispatchGoods command) {
    checkLines(now, command.lines());
    if (now.knows(command.dispatch())) {
      throw new WrongState("dispatch-leaves-once", "This dispatch has left before.");
    }
    if (now.held() != null) {
      return refused(now, "dispatch", "credit-is-reserved", now.held());
    }
    for (var line : command.lines()) {
      if (line.quantity().isMoreThan(now.quantities().open(line.line()))) {
        return refused(
            now,
            "dispatch",
            "dispatch-stays-within-order",
            "Line %d has %s open, not %s."
                .formatted(line.line(), now.quantities().open(line.line()), line.quantity()));
      }
    }
    var rule =
        new PartialDeliveryHasConsent(
            now.worth().lines(), now.quantities().dispatched(command.lines()), now.consented());
    if (!rule.holds()) {
      return refused(now, "dispatch", PartialDeliveryHasConsent.NAME, rule.sentence());
    }
    var opened = now.opened();
    return new GoodsDispatched(
        opened.fulfilment(),
        opened.account(),
        opened.order(),
        command.dispatch(),
        command.on(),
        command.lines());
  }

  static DispatchHeld hold(Standing now, HoldDispatch command) {
    var opened = now.opened();
    return new DispatchHeld(
        opened.fulfilment(),
        opened.account(),
        opened.order(),
        command.creditDecision(),
        command.reason());
  }

  static DispatchResumed resume(Standing now) {
    var opened = now.opened();
    return new DispatchResumed(opened.fulfilment(), opened.account(), opened.order());
  }

  static GoodsDelivered deliver(Standing now, RecordDelivery command) {
    var lines = now.underway().get(command.dispatch());
    if (lines == null) {
      throw now.knows(command.dispatch())
          ? new WrongState("dispatch-arrives-once", "This dispatch has arrived before.")
          : new Unknown("dispatch", "There is no dispatch " + command.dispatch() + ".");
    }
    var first = now.arrived().isEmpty();
    var opened = now.opened();
    return new GoodsDelivered(
        opened.fulfilment(),
        opened.account(),
        opened.order(),
        command.dispatch(),
        opened.debtor(),
        command.kam(),
        command.on(),
        opened.paymentDays(),
        first,
        now.quantities().delivered(lines).isAllDelivered(),
        now.worth().delivery(now.quantities().kept(), lines, first));
  }

  static void checkLines(Standing now, List<LineQuantity> lines) {
    if (lines.isEmpty()) {
      throw new RuleBroken("movement-has-lines", "Say how much of which lines.");
    }
    var seen = new HashSet<Integer>();
    for (var line : lines) {
      if (!now.quantities().has(line.line())) {
        throw new Unknown("order-line", "The order has no line " + line.line() + ".");
      }
      if (!seen.add(line.line())) {
        throw new RuleBroken(
            "line-moves-once", "Line " + line.line() + " is there twice; add it up.");
      }
      var unit = now.quantities().unit(line.line());
      if (!line.quantity().unit().equals(unit) || !line.quantity().isPositive()) {
        throw new RuleBroken(
            "quantities-are-positive",
            "Line %d moves in %s and by more than none.".formatted(line.line(), unit));
      }
    }
  }

  static FulfilmentRequestRefused refused(
      Standing now, String request, String rule, String sentence) {
    var opened = now.opened();
    return new FulfilmentRequestRefused(
        opened.fulfilment(), opened.account(), opened.order(), request, rule, sentence);
  }
}
