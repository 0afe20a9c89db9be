package voti.orders.act;

import voti.values.Quantity;

/**
 * How much of a line an act is about.
 *
 * @param line the order line
 * @param quantity in the line's unit
 */
public record ActLine(int line, Quantity quantity) {}
