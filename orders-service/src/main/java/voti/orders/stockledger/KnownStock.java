package voti.orders.stockledger;

import voti.orders.stock.StockStanding;

/**
 * What is known of a stock.
 *
 * @param stock {@code stk-…}
 * @param product {@code prd-…}
 * @param warehouse its code
 * @param standing how it stands
 * @param version the sequence of the last event
 */
record KnownStock(
    String stock, String product, String warehouse, StockStanding standing, long version) {}
