package voti.orders.exchange;

import voti.orders.order.Buyer;
import voti.orders.order.OrderLines;

/**
 * What is taken instead.
 *
 * @param order the id of the order it becomes
 * @param number as people call that order
 * @param buyer as known on the day of the request
 * @param lines at our prices of that day
 */
public record Wanted(String order, String number, Buyer buyer, OrderLines lines) {}
