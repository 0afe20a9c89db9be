/**
 * What we sell: products, price lists, orders, their discounts, their fulfilment and what comes
 * back.
 */
@NullMarked
package voti.orders;

import org.jspecify.annotations.NullMarked;
