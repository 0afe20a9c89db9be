package voti.credit.goods;

import java.time.LocalDate;
import java.util.List;
import voti.values.Money;

/**
 * Goods taken back, on a signed act.
 *
 * @param returned the return's id
 * @param act the act's id
 * @param order the order they came from
 * @param dispatch the dispatch they came with, and so the invoice they were on
 * @param on the day they were accepted
 * @param cause in the words of the act
 * @param documentHash the act's document
 * @param lines what came back
 * @param gross what it is worth with VAT, at the rate of the supply
 */
public record ReturnedGoods(
    String returned,
    String act,
    String order,
    String dispatch,
    LocalDate on,
    String cause,
    String documentHash,
    List<GoodsLine> lines,
    Money gross) {

  /** Lines are copied; what comes back is worth something. */
  public ReturnedGoods {
    lines = List.copyOf(lines);
    if (!gross.isPositive()) {
      throw new IllegalArgumentException("return " + returned + " is worth " + gross);
    }
  }
}
