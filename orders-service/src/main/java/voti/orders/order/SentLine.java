package voti.orders.order;

import voti.values.Money;
import voti.values.Quantity;

/**
 * What of a line has left, whether it has arrived or not.
 *
 * @param line its number
 * @param quantity that has left
 * @param net what that is worth by the line's ladder, without VAT
 */
public record SentLine(int line, Quantity quantity, Money net) {}
