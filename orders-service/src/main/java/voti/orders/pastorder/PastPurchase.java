package voti.orders.pastorder;

import java.time.LocalDate;

/**
 * The purchase that a returned line goes back to.
 *
 * @param number of the older system's order
 * @param on its day
 */
public record PastPurchase(String number, LocalDate on) {}
