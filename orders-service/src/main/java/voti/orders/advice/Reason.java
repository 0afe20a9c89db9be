package voti.orders.advice;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One reason to advise a product.
 *
 * @param kind of reason
 * @param confidence from 0 to 1: how likely it is taken, by what the reason rests on
 * @param facts that the sentence is made of
 */
public record Reason(Kind kind, BigDecimal confidence, Map<String, String> facts) {

  /** The facts are copied. */
  public Reason {
    facts = Map.copyOf(facts);
  }
}
