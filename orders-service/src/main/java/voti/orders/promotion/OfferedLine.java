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

  /** The list is copied. */
  public OfferedLine {
    families = List.copyOf(families);
  }

  /** So many units of it at the column's price, with no discount of their own. */
  public OfferedLine of(Quantity units) {
    return new OfferedLine(
        line,
        product,
        families,
        units,
        price,
        price.times(units.amount()),
        share.minus(share),
        cost,
        floorMargin);
  }

  /** The column's price times the quantity. */
  Money list() {
    return price.times(quantity.amount());
  }

  /**
   * The least so many units may bring: cost ÷ (1 − floor margin), up to the next whole minor unit.
   * Where the margin leaves nothing to divide by, that is the column's price.
   */
  Money floorOf(BigDecimal units) {
    var currency = price.currency();
    var places = currency.getDefaultFractionDigits();
    var rest = floorMargin.remaining();
    var least =
        rest.signum() <= 0
            ? price.amount().multiply(units).setScale(places, RoundingMode.CEILING)
            : cost.amount().multiply(units).divide(rest, places, RoundingMode.CEILING);
    return new Money(least, currency);
  }

  /** How many whole units more fit into what is left above the floor, at most so many. */
  BigDecimal unitsWithin(Money room, BigDecimal most) {
    var rest = floorMargin.remaining();
    var bound = rest.signum() <= 0 ? price.amount() : cost.amount();
    var worth = rest.signum() <= 0 ? room.amount() : room.amount().multiply(rest);
    return bound.signum() == 0 ? most : most.min(worth.divide(bound, 0, RoundingMode.FLOOR));
  }
}
