package voti.credit.check;

import voti.values.Money;

/**
 * A guarantee for the firm's debts.
 *
 * @param guarantor who gives it
 */
public record Guarantee(Evidence evidence, String guarantor, Money amount) implements Input {

  @Override
  public String kind() {
    return "guarantee";
  }
}
