package voti.credit.creditaccount;

import java.math.BigDecimal;
import voti.values.Money;

/**
 * What a revaluation made of one item.
 *
 * @param item the item
 * @param original what is open of it in its own currency
 * @param before what it was carried at
 * @param after what it is carried at now
 * @param rate of the day; of a reversal, that at which the item is carried again, about
 */
public record Revalued(String item, Money original, Money before, Money after, BigDecimal rate) {

  /** What the exposure changes by. */
  public Money change() {
    return after.minus(before);
  }
}
