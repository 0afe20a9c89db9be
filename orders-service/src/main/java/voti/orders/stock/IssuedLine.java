package voti.orders.stock;

import voti.values.Quantity;

/**
 * What goes out for a line of an order.
 *
 * @param line of the order
 * @param quantity in the product's own unit
 */
public record IssuedLine(int line, Quantity quantity) {}
