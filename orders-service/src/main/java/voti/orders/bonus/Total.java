package voti.orders.bonus;

import java.math.BigDecimal;
import java.util.List;
import voti.values.Money;

/**
 * What was delivered and has not come back.
 *
 * @param quantity in the agreement's unit; of an agreement by value none is kept, since units
 *     differ
 * @param value net, without VAT
 */
public record Total(BigDecimal quantity, Money value) {

  static Total none(BonusTerms terms) {
    return new Total(BigDecimal.ZERO, terms.nothing());
  }

  Total plus(List<BonusLine> lines, Measure measure) {
    var sum = this;
    for (var line : lines) {
      sum = new Total(sum.quantity.add(counted(line, measure)), sum.value.plus(line.net()));
    }
    return sum;
  }

  Total minus(List<BonusLine> lines, Measure measure) {
    var sum = this;
    for (var line : lines) {
      sum = new Total(sum.quantity.subtract(counted(line, measure)), sum.value.minus(line.net()));
    }
    return sum;
  }

  private static BigDecimal counted(BonusLine line, Measure measure) {
    return measure == Measure.QUANTITY ? line.quantity().amount() : BigDecimal.ZERO;
  }

  /** The figure by which tiers are reached. */
  public BigDecimal by(Measure measure) {
    return measure == Measure.VALUE ? value.amount() : quantity;
  }
}
