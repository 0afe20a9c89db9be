package voti.orders.product;

import java.math.BigDecimal;

/**
 * A pack in which a product is handled.
 *
 * @param unit a code of UN/ECE Recommendation 20 or 21: {@code XCT} (carton)
 * @param holds how many of the product's own unit are in it
 */
public record PackLevel(String unit, BigDecimal holds) {

  /** Numbers are kept without trailing zeros. */
  public PackLevel {
    holds = Details.plain(holds);
  }
}
