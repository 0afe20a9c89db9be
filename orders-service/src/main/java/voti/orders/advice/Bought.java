package voti.orders.advice;

import java.math.BigDecimal;

/**
 * What was bought of one product on one occasion.
 *
 * @param quantity in the product's unit
 * @param net without VAT, in the account's currency
 */
public record Bought(BigDecimal quantity, BigDecimal net) {

  /** Both together. */
  public Bought plus(Bought more) {
    return new Bought(quantity.add(more.quantity), net.add(more.net));
  }
}
