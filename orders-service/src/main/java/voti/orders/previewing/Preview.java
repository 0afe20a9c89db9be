package voti.orders.previewing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.promotion.Considered;
import voti.values.Money;

/**
 * What an order would come to.
 *
 * @param complete whether every line has a price
 * @param lines as they were asked, in their order
 * @param net of the lines that have a price
 * @param vat computed once per category and rate
 * @param gross both
 * @param promotions each that was looked at, and why it would give something or not
 */
record Preview(
    boolean complete,
    List<Line> lines,
    Money net,
    Money vat,
    Money gross,
    List<Considered> promotions) {

  /**
   * A line; what cannot be said of it is {@code null}.
   *
   * @param line its number, from 1
   * @param named as it was asked for
   * @param unit the product's own
   * @param quantity in that unit
   * @param price of one unit, without VAT
   * @param net of the quantity, after what promotions would take off
   * @param column that the price is of
   * @param off what promotions would take off it
   * @param free goods that promotions would put on top
   * @param against why it would not be taken, in sentences; empty when it would
   */
  record Line(
      int line,
      String named,
      @Nullable String product,
      @Nullable String sku,
      @Nullable String name,
      @Nullable String unit,
      @Nullable BigDecimal quantity,
      @Nullable Money price,
      @Nullable Money net,
      @Nullable String column,
      @Nullable Money off,
      BigDecimal free,
      List<String> against) {

    static Line unknown(int number, String named, String why) {
      return new Line(
          number,
          named,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          BigDecimal.ZERO,
          List.of(why));
    }

    /** The same with what promotions would give it. */
    Line promoted(Money less, BigDecimal onTop) {
      return new Line(
          line,
          named,
          product,
          sku,
          name,
          unit,
          quantity,
          price,
          net == null ? null : net.minus(less),
          column,
          less,
          onTop,
          against);
    }
  }
}
