package voti.orders.promotion;

import java.time.LocalDate;
import java.util.List;
import voti.values.Money;
import voti.values.Period;

/**
 * What a promotion would have cost, by orders that were submitted.
 *
 * @param days of the orders: its own period, a year before
 * @param orders that were looked at
 * @param qualified those that would have got something
 * @param allowances off their lines
 * @param goods on top, at the columns' prices
 * @param cut what floors would have taken off
 * @param dearest the orders that would have got most, at most {@link #DEAREST}
 */
public record Simulation(
    Period days,
    int orders,
    int qualified,
    Money allowances,
    Money goods,
    Money cut,
    List<SimulatedOrder> dearest) {

  /** How many orders are named. */
  public static final int DEAREST = 20;

  /** The list is copied. */
  public Simulation {
    dearest = List.copyOf(dearest);
  }

  /** An order that would have got something. */
  public record SimulatedOrder(String order, String account, LocalDate on, Money value) {}

  /** All it would have cost. */
  public Money cost() {
    return allowances.plus(goods);
  }
}
