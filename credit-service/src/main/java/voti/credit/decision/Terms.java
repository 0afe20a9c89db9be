package voti.credit.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import voti.values.Money;
import voti.values.Percentage;

/**
 * What is let through; whoever approves it after another approves the same.
 *
 * @param amount of the order, at most what it asks for
 * @param deviation how far the document may grow beyond that
 * @param days how many days it holds
 */
public record Terms(Money amount, Percentage deviation, int days) {

  /** The largest total that it lets through, to the cent. */
  Money most() {
    var exact = amount.amount().multiply(BigDecimal.ONE.add(deviation.fraction()));
    var currency = amount.currency();
    return new Money(
        exact.setScale(currency.getDefaultFractionDigits(), RoundingMode.FLOOR), currency);
  }
}
