package voti.orders.stock;

import java.time.LocalDate;
import voti.values.Quantity;

/**
 * Goods that were announced.
 *
 * @param paper the line of the purchase order, or of the request that was approved
 * @param on the day they come
 * @param quantity still to come
 */
public record Expected(Paper paper, LocalDate on, Quantity quantity) {}
