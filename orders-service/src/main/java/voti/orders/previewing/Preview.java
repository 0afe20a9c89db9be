package voti.orders.previewing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * What an order would come to.
 *
 * @param complete whether every line has a price
 * @param lines as they were asked, in their order
 * @param net of the lines that have a price
 * @param vat computed once per category and rate
 * @param gross both
 */
record Preview(boolean complete, List<Line> lines, Money net, Money vat, Money gross) {

  /**
   * A line; what cannot be said of it is {@code null}.
   *
   * @param line its number, from 1
   * @param named as it was asked for
   * @param unit the product's own
   * @param quantity in that unit
   * @param price of one unit, without VAT
   * @param column that the price is of
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
      List<String> against) {

    static Line unknown(int number, String named, String why) {
      return new Line(number, named, null, null, null, null, null, null, null, null, List.of(why));
    }
  }
}
