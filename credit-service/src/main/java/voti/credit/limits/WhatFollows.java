package voti.credit.limits;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.exposure.Standings;
import voti.credit.limits.LimitAnswer.Follows;
import voti.credit.limits.LimitAnswer.Follows.Order;
import voti.values.Money;

/** What a limit means for the orders of an account that owes more than it. */
@Component
public class WhatFollows {

  private final Standings standings;

  WhatFollows(Standings standings) {
    this.standings = standings;
  }

  /** {@code null} when the exposure stays within the limit. */
  public @Nullable Follows of(String account, Money limit) {
    var now = standings.of(account).orElse(null);
    if (now == null
        || !now.exposure().currency().equals(limit.currency())
        || !now.exposure().isMoreThan(limit)) {
      return null;
    }
    var over = now.exposure().minus(limit);
    var waiting =
        standings.waiting(account).stream()
            .map(one -> new Order(one.order(), one.amount()))
            .toList();
    var would = wouldWait(over, accepted(account));
    return new Follows(
        over,
        "The exposure is above the limit by %s %s: new orders wait until it has fallen; %d wait already, and %d accepted would if they were asked again."
            .formatted(over.grouped(), over.currency(), waiting.size(), would.size()),
        waiting,
        would);
  }

  private List<Order> accepted(String account) {
    return standings.reserved(account).stream()
        .map(one -> new Order(one.document(), one.amount()))
        .toList();
  }

  /** The newest of those accepted, until what is over is covered. */
  private static List<Order> wouldWait(Money over, List<Order> newestFirst) {
    var would = new ArrayList<Order>();
    var left = over;
    for (var order : newestFirst) {
      if (left.isPositive()) {
        would.add(order);
        left = left.minus(order.amount());
      }
    }
    return List.copyOf(would);
  }
}
