package voti.orders.fulfilment;

import java.util.List;
import java.util.Objects;
import voti.values.Quantity;

/**
 * What comes back stands in the act it cites, the act is about this order, and no act is used twice
 * for the same goods.
 */
record ReturnIsCoveredByAct(
    String order, CitedAct act, List<LineQuantity> before, List<LineQuantity> lines) {

  static final String NAME = "return-is-covered-by-act";

  boolean holds() {
    return act.order().equals(order) && lines.stream().allMatch(this::isCovered);
  }

  String sentence() {
    return act.order().equals(order)
        ? "The act " + act.act() + " does not cover these quantities."
        : "The act " + act.act() + " is about another order.";
  }

  private boolean isCovered(LineQuantity back) {
    var used = sum(before, back).plus(back.quantity());
    return !used.isMoreThan(sum(act.lines(), back));
  }

  private static Quantity sum(List<LineQuantity> lines, LineQuantity back) {
    return lines.stream()
        .filter(line -> line.line() == back.line())
        .map(LineQuantity::quantity)
        .filter(quantity -> Objects.equals(quantity.unit(), back.quantity().unit()))
        .reduce(back.quantity().none(), Quantity::plus);
  }
}
