package voti.orders.pricing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * What one unit of a product costs the buyer in a column.
 *
 * @param product {@code prd-…}
 * @param sku the product's number
 * @param unit the unit the price is for
 * @param column the column's name
 * @param price of one unit, without VAT
 * @param fromQuantity the least quantity of a line that has it, in that unit; {@code null}: any
 */
public record Price(
    String product,
    String sku,
    String unit,
    String column,
    Money price,
    @Nullable BigDecimal fromQuantity) {

  /** A price of any quantity. */
  public Price(String product, String sku, String unit, String column, Money price) {
    this(product, sku, unit, column, price, null);
  }

  /** Where its part of the scale begins. */
  BigDecimal begins() {
    return fromQuantity == null ? BigDecimal.ZERO : fromQuantity;
  }
}
