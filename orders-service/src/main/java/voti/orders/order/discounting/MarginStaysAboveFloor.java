package voti.orders.order.discounting;

import voti.orders.order.Rule;
import voti.values.Percentage;

/**
 * No line earns less than the floor of its column, unless someone with more authority says so.
 *
 * @param line the line
 * @param margin what is left after cost, as a share of the net amount
 * @param floor the column's
 */
public record MarginStaysAboveFloor(int line, Percentage margin, Percentage floor) implements Rule {

  @Override
  public String name() {
    return "margin-stays-above-floor";
  }

  @Override
  public boolean holds() {
    return !floor.isMoreThan(margin);
  }

  @Override
  public String sentence() {
    return "Line %d earns %s; its column's floor is %s.".formatted(line, margin, floor);
  }
}
