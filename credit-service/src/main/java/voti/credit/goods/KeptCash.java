package voti.credit.goods;

import voti.values.Money;

/**
 * Cash that was kept for an order and pays a delivery of it, without any invoice before it.
 *
 * @param receipt whose cash it is
 * @param cash in the delivery's currency
 */
public record KeptCash(String receipt, Money cash) {}
