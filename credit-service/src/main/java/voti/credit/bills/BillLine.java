package voti.credit.bills;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import voti.credit.bonusnote.SettledBonus;
import voti.credit.goods.Deduction;
import voti.credit.goods.GoodsLine;
import voti.credit.vat.Vat;
import voti.credit.vat.VatSubtotal;
import voti.values.Money;
import voti.values.Quantity;

/**
 * A line of a bill.
 *
 * @param id its number on the bill, from 1
 * @param name what people call the product; its id where they were not told
 * @param product its id
 * @param net without VAT, allowance off
 * @param allowance its share of a document's allowance; {@code null} for none
 * @param order the number of its order, where a bill has several; else {@code null}
 * @param prepayment the number of the prepayment invoice that it takes off, with a quantity of −1;
 *     {@code null} on any other line
 */
public record BillLine(
    int id,
    String name,
    String product,
    Quantity quantity,
    Money net,
    @Nullable Money allowance,
    Vat vat,
    @Nullable String order,
    @Nullable String prepayment) {

  /** A line of goods. */
  public BillLine(
      int id,
      String name,
      String product,
      Quantity quantity,
      Money net,
      @Nullable Money allowance,
      Vat vat,
      @Nullable String order) {
    this(id, name, product, quantity, net, allowance, vat, order, null);
  }

  /** Decimals of a price: enough that price by quantity comes back to the amount. */
  private static final int PRICE_PLACES = 8;

  static BillLine of(int id, GoodsLine line, @Nullable String order) {
    var vat = line.vat();
    var named = line.name();
    return new BillLine(
        id,
        named == null ? line.product() : named,
        line.product(),
        line.quantity(),
        line.net(),
        line.allowance(),
        vat == null ? Vat.NONE : vat,
        order);
  }

  /** What is taken off of one category and rate, since it was billed and paid ahead. */
  static BillLine off(int id, Deduction deduction, VatSubtotal part) {
    return new BillLine(
        id,
        "Prepayment by invoice " + deduction.number(),
        "",
        Quantity.of("-1", "C62"),
        part.base().negated(),
        null,
        new Vat(part.category(), part.rate()),
        null,
        deduction.number());
  }

  /** What a bonus takes off the supplies of one rate. */
  static BillLine bonus(int id, SettledBonus bonus, Vat vat, Money net) {
    return new BillLine(
        id, "Bonus " + bonus.name(), "", Quantity.of("1", "C62"), net, null, vat, null);
  }

  /** Before the allowance. */
  Money listed() {
    return allowance == null ? net : net.plus(allowance);
  }

  /** What one unit costs before the allowance; exact to eight decimals. */
  BigDecimal price() {
    if (quantity.amount().signum() == 0) {
      return listed().amount();
    }
    var exact = listed().amount().divide(quantity.amount(), PRICE_PLACES, RoundingMode.HALF_UP);
    var plain = exact.stripTrailingZeros();
    return plain.scale() < 2 ? plain.setScale(2) : plain;
  }
}
