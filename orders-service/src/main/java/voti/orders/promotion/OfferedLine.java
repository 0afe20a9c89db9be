package voti.orders.promotion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;

/**
 * A line as promotions find it.
 *
 * @param line its number
 * @param product {@code prd-…}
 * @param families of the product, from its own upwards
 * @param quantity ordered, above zero
 * @param price of one unit in the winning column
 * @param amount of the line after its own discount
 * @param share of an allowance on the whole order, which the line bears besides
 * @param cost of one unit
 * @param floorMargin of the column
 */
public record OfferedLine(
    int line,
    String product,
    List<String> families,
    Quantity quantity,
    Money price,
    Money amount,
    Money share,
    Money cost,
    Percentage floorMargin) {

  private static final int FLOOR_DECIMALS = 8;

  /** The list is copied. */
  public OfferedLine {
    families = List.copyOf(families);
  }

  /** The column's price times the quantity. */
  Money list() {
    return price.times(quantity.amount());
  }

  /**
   * The least one unit may bring: cost ÷ (1 − floor margin). Where the margin leaves nothing to
   * divide by, that is the column's price.
   */
  BigDecimal floorOfUnit() {
    var rest = floorMargin.remaining();
    return rest.signum() <= 0
        ? price.amount()
        : cost.amount().divide(rest, FLOOR_DECIMALS, RoundingMode.CEILING);
  }

  /** The least so many units may bring, in whole minor units. */
  Money floorOf(BigDecimal units) {
    var currency = price.currency();
    return new Money(
        floorOfUnit()
            .multiply(units)
            .setScale(currency.getDefaultFractionDigits(), RoundingMode.CEILING),
        currency);
  }
}
