package voti.orders.order;

/**
 * The trade item number that a buyer's document states for a line.
 *
 * @param digits as stated, whether they are one or not
 * @param verified whether it is, to our knowledge, the number of the line's product
 */
public record StatedGtin(String digits, boolean verified) {}
