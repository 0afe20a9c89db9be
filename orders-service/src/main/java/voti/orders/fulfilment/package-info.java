/** What happened to a confirmed order's goods, by quantity: dispatched, delivered, returned. */
@NullMarked
package voti.orders.fulfilment;

import org.jspecify.annotations.NullMarked;
