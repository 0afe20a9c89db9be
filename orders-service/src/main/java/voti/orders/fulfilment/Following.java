package voti.orders.fulfilment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import voti.orders.fulfilment.FulfilmentCommand.OpenFulfilment;
import voti.orders.fulfilment.FulfilmentCommand.ReleaseGoods;
import voti.orders.fulfilment.FulfilmentEvent.AmendmentOvertaken;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentAmended;
import voti.orders.fulfilment.FulfilmentEvent.GoodsReleased;
import voti.values.Money;
import voti.values.Quantity;

/** How goods follow their order when that changes after they were made ready. */
final class Following {

  private Following() {}

  static List<FulfilmentEvent> follow(Standing now, OpenFulfilment command) {
    var changes =
        !now.worth().lines().equals(command.lines())
            || !now.worth().charge().equals(command.charge());
    if (changes && isOvertaken(now, command)) {
      return List.of(overtaken(now, command.on()));
    }
    var events = new ArrayList<FulfilmentEvent>();
    var quantities = now.quantities().ordering(command.lines());
    var complete = quantities.isAllDelivered() && quantities.isAnyDelivered();
    if (changes || (complete && now.held() != null)) {
      var opened = now.opened();
      events.add(
          new FulfilmentAmended(
              opened.fulfilment(),
              opened.account(),
              opened.order(),
              command.on(),
              command.lines(),
              command.charge(),
              complete));
    }
    if (now.held() != null) {
      events.add(Moving.resume(now));
    }
    return events;
  }

  static FulfilmentEvent release(Standing now, ReleaseGoods command) {
    var opened = now.opened();
    return now.sent().lines().isEmpty()
        ? new GoodsReleased(opened.fulfilment(), opened.account(), opened.order(), command.reason())
        : overtaken(now, command.on());
  }

  private static AmendmentOvertaken overtaken(Standing now, LocalDate on) {
    var opened = now.opened();
    return new AmendmentOvertaken(
        opened.fulfilment(), opened.account(), opened.order(), on, now.sent());
  }

  /** More has left than is left of a line, or what has left is not worth what all of it is. */
  private static boolean isOvertaken(Standing now, OpenFulfilment command) {
    return now.sent().lines().stream()
        .anyMatch(
            sent ->
                command.lines().stream()
                    .filter(line -> line.line() == sent.line())
                    .noneMatch(line -> holds(line, sent.quantity(), sent.net())));
  }

  private static boolean holds(FulfilledLine line, Quantity left, Money net) {
    var open = line.ordered().minus(left);
    return open.isPositive()
        ? !net.isMoreThan(line.net())
        : open.amount().signum() == 0 && net.equals(line.net());
  }
}
