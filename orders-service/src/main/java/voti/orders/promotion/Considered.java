package voti.orders.promotion;

import voti.values.Money;

/**
 * One promotion that was looked at for an order: part of the trace that stays with the order.
 *
 * @param promotion {@code prm-…}
 * @param name as people call it
 * @param applied whether it gave anything
 * @param value of what it gave, goods on top at the column's price
 * @param cut what the floor took off that
 * @param reason why, or why not
 */
public record Considered(
    String promotion, String name, boolean applied, Money value, Money cut, String reason) {}
