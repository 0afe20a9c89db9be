package voti.orders.bonus;

import org.jspecify.annotations.Nullable;
import voti.orders.tax.Vat;
import voti.values.Money;
import voti.values.Quantity;

/**
 * A line that was delivered or came back.
 *
 * @param line of the order
 * @param product {@code prd-…}
 * @param quantity that moved
 * @param net what it is worth without VAT, never negative
 * @param vat what it carries; {@code null} of what counted before that was kept
 */
public record BonusLine(int line, String product, Quantity quantity, Money net, @Nullable Vat vat) {

  /** Of which it was not kept what it carries. */
  public BonusLine(int line, String product, Quantity quantity, Money net) {
    this(line, product, quantity, net, null);
  }
}
