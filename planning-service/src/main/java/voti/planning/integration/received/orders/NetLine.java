package voti.planning.integration.received.orders;

import java.util.List;
import voti.values.Money;

/**
 * A line of goods.
 *
 * @param net its amount without VAT, after discount and its share of the allowance
 */
record NetLine(Money net) {

  /** The lines together: goods only, no charges. */
  static Money sum(List<NetLine> lines) {
    return lines.stream().map(NetLine::net).reduce(Money::plus).orElseThrow();
  }
}
