package voti.orders.order;

import voti.values.Money;

/**
 * What an order has of a promotion.
 *
 * @param promotion {@code prm-…}
 * @param value off its lines, and goods on top at the column's price
 */
public record PromotionCost(String promotion, Money value) {}
