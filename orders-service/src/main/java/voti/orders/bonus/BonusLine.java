package voti.orders.bonus;

import voti.values.Money;
import voti.values.Quantity;

/**
 * A line that was delivered or came back.
 *
 * @param line of the order
 * @param product {@code prd-…}
 * @param quantity that moved
 * @param net what it is worth without VAT, never negative
 */
public record BonusLine(int line, String product, Quantity quantity, Money net) {}
