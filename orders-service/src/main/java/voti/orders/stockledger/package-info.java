/**
 * Stocks as people look at them: what is there, every movement, what can be promised from day to
 * day, and what is to be bought.
 */
@NullMarked
package voti.orders.stockledger;

import org.jspecify.annotations.NullMarked;
