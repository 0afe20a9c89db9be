package voti.orders.fulfilment;

import java.util.List;
import voti.values.Money;

/**
 * What a delivery or a return is worth.
 *
 * @param lines with their net amounts, never negative
 * @param charge the order's charge, with its first delivery only
 * @param vat on both
 * @param gross all together
 */
public record Movement(List<MovedLine> lines, Money charge, Money vat, Money gross) {

  /** The list is copied. */
  public Movement {
    lines = List.copyOf(lines);
  }

  /** Goods without charge and VAT. */
  public Money net() {
    return lines.stream().map(MovedLine::net).reduce(Money.zero(charge.currency()), Money::plus);
  }
}
