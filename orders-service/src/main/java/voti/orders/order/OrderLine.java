package voti.orders.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import voti.orders.pricing.Candidate;
import voti.orders.tax.Vat;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;

/**
 * One line of an order at our price.
 *
 * @param line its number, from 1
 * @param product {@code prd-…}
 * @param sku the seller's item number
 * @param name the product's
 * @param quantity ordered
 * @param column the winning price-list column
 * @param listPrice of one unit in that column
 * @param discount agreed on this line
 * @param cost of one unit to us
 * @param floorMargin of the column
 * @param vat what it carries
 * @param partialDelivery whether the buyer lets it come in parts
 * @param trace how the price was found
 */
public record OrderLine(
    int line,
    String product,
    String sku,
    String name,
    Quantity quantity,
    String column,
    Money listPrice,
    Percentage discount,
    Money cost,
    Percentage floorMargin,
    Vat vat,
    boolean partialDelivery,
    List<Candidate> trace) {

  private static final int UNIT_PRICE_DECIMALS = 4;

  /** The list is copied. */
  public OrderLine {
    trace = List.copyOf(trace);
  }

  /** price × quantity × (1 − discount), rounded once, half-up. */
  public Money amount() {
    return listPrice.times(quantity.amount().multiply(discount.remaining()));
  }

  /** What the winning column would ask without any discount. */
  public Money listAmount() {
    return listPrice.times(quantity.amount());
  }

  /** What the goods cost us. */
  public Money costAmount() {
    return cost.times(quantity.amount());
  }

  /** The price of one unit after the discount, for people; amounts are never computed from it. */
  public BigDecimal unitPrice() {
    return listPrice
        .amount()
        .multiply(discount.remaining())
        .setScale(UNIT_PRICE_DECIMALS, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  OrderLine at(Percentage newDiscount) {
    return new OrderLine(
        line,
        product,
        sku,
        name,
        quantity,
        column,
        listPrice,
        newDiscount,
        cost,
        floorMargin,
        vat,
        partialDelivery,
        trace);
  }
}
