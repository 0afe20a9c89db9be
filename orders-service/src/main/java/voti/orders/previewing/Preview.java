package voti.orders.previewing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.order.Foreseeing.Foreseen;
import voti.orders.previewing.PreviewedLines.Previewed;
import voti.orders.promotion.Considered;
import voti.values.Money;
import voti.values.Percentage;

/**
 * What an order would come to.
 *
 * @param complete whether every line has a price
 * @param lines as they were asked, in their order
 * @param net of the lines that have a price
 * @param vat computed once per category and rate
 * @param gross both
 * @param promotions each that was looked at, and why it would give something or not
 * @param submission what would be said to it as a whole; {@code null}: the caller submits none, or
 *     no line has a price
 */
record Preview(
    boolean complete,
    List<Line> lines,
    Money net,
    Money vat,
    Money gross,
    List<Considered> promotions,
    @Nullable Foreseen submission) {

  /**
   * A line; what cannot be said of it is {@code null}.
   *
   * @param line its number, from 1
   * @param named as it was asked for
   * @param unit the product's own
   * @param quantity in that unit
   * @param price of one unit, without VAT
   * @param net of the quantity, after its discount and what promotions would take off
   * @param column that the price is of
   * @param off what promotions would take off it
   * @param free goods that promotions would put on top
   * @param discount that is asked
   * @param foreseen whether it would be granted or whom it would be escalated to; {@code null}: no
   *     discount is asked, or the caller asks none
   * @param margin what would be left of the net amount after cost, in percent
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
      @Nullable Percentage discount,
      @Nullable Foreseen foreseen,
      @Nullable String margin,
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
          null,
          null,
          null,
          List.of(why));
    }

    /** The same as a line of the order that it would be. */
    Line in(Previewed order) {
      var ordered = order.lines().line(line).orElseThrow();
      return new Line(
          line,
          named,
          product,
          sku,
          name,
          unit,
          quantity,
          price,
          ordered.amount(),
          column,
          order.gains().off(line, Money.zero(ordered.listPrice().currency())),
          order.gains().free(line),
          ordered.discount(),
          order.discounts().get(line),
          order.lines().margin(line).shown(),
          against);
    }
  }
}
