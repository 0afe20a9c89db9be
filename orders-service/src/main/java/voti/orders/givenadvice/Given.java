package voti.orders.givenadvice;

import java.math.BigDecimal;
import java.util.List;
import voti.orders.advice.AdviceLine;
import voti.orders.advice.Kind;
import voti.orders.advice.Reason;

/**
 * A line that was advised.
 *
 * @param confidence of its surest reason
 * @param kinds of its reasons, the surest first
 */
public record Given(
    String product, BigDecimal quantity, BigDecimal confidence, List<String> kinds) {

  /** The list is copied. */
  public Given {
    kinds = List.copyOf(kinds);
  }

  static Given of(AdviceLine line) {
    return new Given(
        line.product(),
        line.quantity(),
        line.confidence(),
        line.reasons().stream().map(Reason::kind).map(Kind::word).distinct().toList());
  }
}
