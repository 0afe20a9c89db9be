package voti.orders.promotion;

import java.math.BigDecimal;
import java.util.List;
import voti.values.Money;

/**
 * What promotions give one line.
 *
 * @param line its number
 * @param given by each, none that gives nothing
 */
public record Gain(int line, List<Given> given) {

  /** The list is copied. */
  public Gain {
    given = List.copyOf(given);
  }

  /** Off the line's amount, all together. */
  public Money allowance(Money nothing) {
    return given.stream().map(Given::allowance).reduce(nothing, Money::plus);
  }

  /** Goods on top, all together. */
  public BigDecimal free() {
    return given.stream().map(Given::free).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
