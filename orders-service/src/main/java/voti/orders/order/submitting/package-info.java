/** Submitting an order, and what must be settled before. */
@NullMarked
package voti.orders.order.submitting;

import org.jspecify.annotations.NullMarked;
