package voti.orders.order;

import voti.values.Quantity;

/**
 * How much of a line: what will not come of it, or what goes to another order.
 *
 * @param line its number
 * @param quantity more than none
 */
public record LinePart(int line, Quantity quantity) {}
