package voti.orders.fulfilment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voti.orders.fulfilment.FulfilmentCommand.AcceptReturn;
import voti.orders.fulfilment.FulfilmentCommand.CreditAct;
import voti.orders.fulfilment.FulfilmentCommand.PromiseRedelivery;
import voti.orders.fulfilment.FulfilmentEvent.RedeliveryPromised;

/**
 * How what an act records is made good without goods coming back: credited, or delivered again.
 * Whatever was taken back, credited or promised under the act before is not made good twice.
 */
final class MakingGood {

  private MakingGood() {}

  /** None when all of the act is made good already. */
  static List<FulfilmentEvent> credit(Standing now, CreditAct command) {
    var left = left(now, command.act());
    return left.isEmpty()
        ? List.of()
        : Returning.accept(
            now,
            new AcceptReturn(
                command.fulfilment(),
                command.returned(),
                command.act(),
                command.on(),
                command.cause(),
                left,
                command.causeCode()),
            CreditResolution.WITHOUT_GOODS);
  }

  /** What the buyer never had or has no more is not delivered again. */
  static Optional<FulfilmentEvent> promise(Standing now, PromiseRedelivery command) {
    var left = left(now, command.act());
    if (left.isEmpty()) {
      return Optional.empty();
    }
    var flaw = Returning.flaw(now, command.act(), left);
    var opened = now.opened();
    return Optional.of(
        flaw != null
            ? flaw
            : new RedeliveryPromised(
                opened.fulfilment(), opened.account(), opened.order(), command.act().act(), left));
  }

  /** By line, what of the act nobody has made good. */
  private static List<LineQuantity> left(Standing now, CitedAct act) {
    var left = new ArrayList<LineQuantity>();
    for (var line : act.lines()) {
      var rest = line.quantity();
      for (var done : now.citedOf(act.act())) {
        if (done.line() == line.line() && done.quantity().unit().equals(rest.unit())) {
          rest = rest.minus(done.quantity());
        }
      }
      if (rest.isPositive()) {
        left.add(new LineQuantity(line.line(), rest));
      }
    }
    return left;
  }
}
