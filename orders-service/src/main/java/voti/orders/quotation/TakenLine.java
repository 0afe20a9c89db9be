package voti.orders.quotation;

import voti.values.Quantity;

/**
 * How much of a line the buyer takes.
 *
 * @param line its number
 * @param quantity none for a line, or for a line with alternatives, that is not wanted
 */
record TakenLine(int line, Quantity quantity) {}
