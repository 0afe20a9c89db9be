/** The order book: each order as people look at it, now and as of any instant. */
@NullMarked
package voti.orders.orderbook;

import org.jspecify.annotations.NullMarked;
