package voti.orders.fulfilment;

import voti.values.Quantity;

/**
 * How much of a line.
 *
 * @param line the order line
 * @param quantity in the line's unit
 */
public record LineQuantity(int line, Quantity quantity) {}
